/** The error summary: first in the form after a failed save; how many, a link to each, and that the rest is saved. */
import { fill, type Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { idOf } from './fields/ids.ts';
import { SafeLink } from './safe-link.tsx';
import type { Examples, Maybe } from './types.ts';

/** One answer to mend. `name` is the input's name. */
export interface SummaryError {
  readonly name: string;
  /** Label and what is expected, for the reader who sees only this line. */
  readonly text: string;
  /** Where it is mended; absent = on this page. */
  readonly href?: Maybe<string>;
}

export interface ErrorSummaryProps {
  readonly locale: Locale;
  readonly errors: readonly SummaryError[];
  /** Replaces "N details are missing". */
  readonly title?: Maybe<string>;
  /** Whether the rest was saved (drafts) or not (small forms). */
  readonly saved?: Maybe<boolean>;
}

/** Receives the focus: by `autofocus` without script, by script when it is repainted. Nothing when there is no error. */
export function ErrorSummary({ locale, errors, title, saved }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  const words = errors.length === 1 ? uiText.oneToMend : uiText.manyToMend;
  return (
    <div class="u pull flow" role="alert" aria-labelledby="errors-title" tabindex={-1} id="errors" data-focus autofocus>
      <h2 id="errors-title">{title ?? fill(words, locale, { n: String(errors.length) })}</h2>
      <ul class="plain">
        {errors.map((error) => (
          <li>
            <SafeLink class="err" href={error.href ?? `#${idOf(error.name)}`}>
              {error.text}
            </SafeLink>
          </li>
        ))}
      </ul>
      {saved ? <p class="soft">{uiText.restSaved[locale]}</p> : null}
    </div>
  );
}

export const examples: Examples = {
  'two errors': () => (
    <>
      <ErrorSummary
        locale="ca"
        saved
        errors={[
          { name: 'pctBequesZona', text: 'Beques de la zona: escriviu un percentatge entre 0 i 100' },
          { name: 'vots.favor', text: 'Vots a favor: n’hi ha més que docents' },
        ]}
      />
      <p id="pctBequesZona">Beques de la zona</p>
      <p id="vots-favor">Vots a favor</p>
    </>
  ),
};
