/** The front page of a form: what it is, what it is not, whether it is open, what it asks. */
import type { Form } from '#schemas/form/form.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { formText } from '../text/form.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { UBox } from '../ui/u-box.tsx';

export interface FormIntroProps {
  readonly locale: Locale;
  readonly form: Form;
  /** Titles of the sections that are asked at submission. */
  readonly sections: readonly string[];
  /** Words of the call, if the form needs one and there is one. */
  readonly call: { readonly name: string; readonly intro: string; readonly closes: string; readonly officialUrl: string } | null;
  /** Why it cannot be begun now; null while it can. */
  readonly closed: string | null;
}

/** One button when it is open; its reason when it is not. */
export function FormIntroBody({ locale, form, sections, call, closed }: FormIntroProps) {
  const words = formText.intro;
  const owed = form.opens === 'calendar';
  return (
    <Columns
      asideLabel={words.sections[locale]}
      aside={
        <UBox id="seccions" title={words.sections[locale]} small>
          <ol>
            {sections.map((title) => (
              <li>{title}</li>
            ))}
          </ol>
        </UBox>
      }
    >
      <div class="flow">
        <PageHead title={form.name[locale]} sub={call?.name} />
        <p class="lead">{form.intro[locale]}</p>
        {call?.intro ? <p>{call.intro}</p> : null}
        {closed === null ? null : <Closed locale={locale} why={closed} owed={owed} />}
        {call && closed === null ? <p>{fill(words.until, locale, { closes: call.closes })}</p> : null}
        <p class="row">
          {closed === null ? <ButtonLink href={paths.formStart(form.slug)}>{words.begin[locale]}</ButtonLink> : null}
          <SafeLink class="act" href={paths.signIn({ next: paths.mine() })}>
            {words[owed ? 'mine' : 'goOn'][locale]}
          </SafeLink>
          <SafeLink class="act" href={paths.formPrint(form.slug)}>
            {words.print[locale]}
          </SafeLink>
        </p>
        <NotThis locale={locale} form={form} officialUrl={call?.officialUrl} />
      </div>
    </Columns>
  );
}

/** What the calendar opens is not closed, and has no drafts that somebody began. */
function Closed({ locale, why, owed }: { readonly locale: Locale; readonly why: string; readonly owed: boolean }) {
  const { owedTitle, closedTitle, drafts } = formText.intro;
  return (
    <Note title={(owed ? owedTitle : closedTitle)[locale]}>
      <p>{why}</p>
      {owed ? null : <p>{drafts[locale]}</p>}
    </Note>
  );
}

/** What the form is not, and where the official procedure is. */
function NotThis({ locale, form, officialUrl }: Pick<FormIntroProps, 'locale' | 'form'> & { readonly officialUrl: string | undefined }) {
  if (!form.disclaimer) return null;
  return (
    <Note title={formText.intro.notTitle[locale]}>
      <p>{form.disclaimer[locale]}</p>
      {officialUrl ? (
        <p>
          <SafeLink href={officialUrl}>{formText.intro.official[locale]}</SafeLink>
        </p>
      ) : null}
    </Note>
  );
}
