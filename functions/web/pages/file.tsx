/** The page of one file: what it may be, the file that stands, and the button that attaches the one that came. */
import { fill, type Locale } from '#schemas/text.ts';
import type { FilePage } from '../../use-cases/cases/file-page.ts';
import { caseTitle, filesOf } from '../form/case-view.ts';
import { paths } from '../paths.ts';
import { caseText } from '../text/case.ts';
import { Button } from '../ui/button.tsx';
import { FileList } from '../ui/file-list.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused } from '../ui/refused.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { UploadForm } from '../ui/upload-form.tsx';

export interface FileProps {
  readonly locale: Locale;
  readonly field: string;
  readonly file: FilePage;
  /** Where one came from, and goes back to; absent for whoever has only this task. */
  readonly back: string | undefined;
  /** Sent along: which page it is. */
  readonly from: string;
  readonly refused: string | undefined;
  /** It was just attached. */
  readonly done: boolean;
}

/** A size as people write it, with its unit. */
function sized(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)}\u00a0${unit}`;
}

/** One question, one file. */
export function FileBody(props: FileProps) {
  const { locale, field, file, back, done } = props;
  const { loaded, declared, current } = file;
  const words = caseText.file;
  const standing = filesOf(loaded, locale)[field];
  return (
    <div class="flow">
      <Arrived {...props} />
      <PageHead title={declared.label[locale]} over={[caseTitle(loaded, locale), loaded.head.name].filter(Boolean).join(' · ')} />
      {done ? (
        <Note kind="info" role="status" title={words.thanks[locale]}>
          <p>{(back ? words.attached : words.closing)[locale]}</p>
        </Note>
      ) : null}
      {declared.hint ? <p class="lead">{declared.hint[locale]}</p> : null}
      {current && standing ? (
        <FileList
          files={[{ name: standing.name, kind: 'done', href: back ? standing.href : undefined, details: { children: standing.details } }]}
        />
      ) : null}
      <Offer {...props} />
      {back ? (
        <p>
          <SafeLink class="act" href={back}>
            {words.back[locale]}
          </SafeLink>
        </p>
      ) : null}
    </div>
  );
}

/** What came, with its button; or why it cannot be attached. */
function Arrived({ locale, field, file: { arrived, loaded }, refused, from }: FileProps) {
  const words = caseText.file;
  const why = refused ?? arrived?.refused?.[locale];
  if (why) {
    return <Refused title={words.not[locale]} lines={[why]} />;
  }
  if (!arrived) return null;
  return (
    <Form action={paths.caseFile(loaded.head.id, field)} hidden={{ key: arrived.key, de: from }}>
      <Note kind="info" role="status" title={words.arrived[locale]}>
        <p>{fill(words.check, locale, { size: sized(arrived.bytes, locale) })}</p>
        <FormActions>
          <Button>{words.attach[locale]}</Button>
        </FormActions>
      </Note>
    </Form>
  );
}

/** The plain form that posts to the store of files. Folded away while something waits for the button, or stands already. */
function Offer({ locale, file: { declared, current, upload, arrived } }: FileProps) {
  const words = caseText.file;
  const types = declared.types.map((type) => type.toUpperCase()).join(', ');
  const form = (
    <UploadForm
      locale={locale}
      action={upload.url}
      fields={upload.fields}
      label={words.choose[locale]}
      hint={fill(words.hint, locale, { types, size: sized(declared.maxBytes, locale) })}
      accept={declared.types.flatMap((type) => (type === 'jpg' ? ['.jpg', '.jpeg'] : [`.${type}`])).join(',')}
      maxBytes={declared.maxBytes}
    />
  );
  const waits = arrived !== null && arrived.refused === null;
  if (!current && !waits) return form;
  return (
    <details>
      <summary>{(waits ? words.another : words.replace)[locale]}</summary>
      {form}
    </details>
  );
}
