/** A curs is rehearsed: what that is, which one, and with how many schools. */
import { fieldsSection } from '#schemas/form/fields.ts';
import type { Locale } from '#schemas/text.ts';
import { errorLines } from '../form/case-view.ts';
import { SectionFields } from '../form/section-fields.tsx';
import type { FieldsView } from '../form/view.ts';
import { paths } from '../paths.ts';
import { rehearsalText as words } from '../text/rehearsal.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';

export interface RehearsalProps {
  readonly locale: Locale;
  /** Null = it cannot be done here. */
  readonly view: FieldsView | null;
}

/** Where no rehearsal can be done, how it is done elsewhere. */
export function RehearsalBody({ locale, view }: RehearsalProps) {
  return (
    <div class="flow">
      {view ? <ErrorSummary locale={locale} errors={errorLines(view, view.reading.errors)} /> : null}
      <PageHead title={words.title[locale]} over={<SafeLink href={paths.cursos()}>{words.back[locale]}</SafeLink>} />
      <p class="lead">{words.lead[locale]}</p>
      <p>{words.report[locale]}</p>
      {view ? (
        <Form action={paths.rehearsal()}>
          <SectionFields view={view} section={fieldsSection} />
          <FormActions>
            <Button>{words.start[locale]}</Button>
          </FormActions>
        </Form>
      ) : (
        <Note>
          <p>{words.elsewhere[locale]}</p>
          <p>
            <code>npm run rehearse -- 2026-27 --centres 60</code>
          </p>
        </Note>
      )}
    </div>
  );
}
