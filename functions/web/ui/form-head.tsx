/** Over a form's section: which form, which section of how many, and the state of what is typed. */
import { fill, type Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { SaveState } from './save-state.tsx';
import type { Examples, Maybe } from './types.ts';

export interface FormHeadProps {
  readonly locale: Locale;
  /** "Sol·licitud de centre 2027-28". */
  readonly over: string;
  /** Counted from 1. */
  readonly section?: Maybe<number>;
  readonly of?: Maybe<number>;
  readonly savedAt?: Maybe<string>;
}

/** On phones it links to the list of sections, which stands after the form. */
export function FormHead({ locale, over, section, of, savedAt }: FormHeadProps) {
  const place = section && of ? ` · ${fill(uiText.sectionOf, locale, { n: String(section), total: String(of) })} ` : '';
  return (
    <div class="row spread">
      <p class="over">
        {over}
        {place}
        {place ? (
          <a class="jump" href="#seccions">
            {uiText.allSections[locale]}
          </a>
        ) : null}
      </p>
      <SaveState locale={locale} savedAt={savedAt} />
    </div>
  );
}

export const examples: Examples = {
  'section 4 of 8': () => (
    <>
      <FormHead locale="ca" over="Sol·licitud de centre 2027-28" section={4} of={8} savedAt="10:42" />
      <p id="seccions">Seccions</p>
    </>
  ),
};
