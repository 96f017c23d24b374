/** The page of one file: a plain form that posts straight to the bucket; with script, it shows how far it is. */
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { Button } from './button.tsx';
import type { Examples, Maybe } from './types.ts';

export interface UploadFormProps {
  readonly locale: Locale;
  /** Address and fields of the presigned POST; the file goes last, as S3 asks. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly label: string;
  /** Types and size, said before choosing: "PDF, fins a 10 MB". */
  readonly hint: string;
  /** `.pdf,.odt` for the file chooser. */
  readonly accept: string;
  readonly maxBytes: number;
  /** Without script: opens in a new tab, because the bucket answers oversize files with its own page. */
  readonly newTab?: Maybe<boolean>;
}

/** Where the script goes afterwards: what the bucket would answer may not be read by it, so the key is added here as the bucket adds it. */
function nextOf({ success_action_redirect: next, key }: UploadFormProps['fields']): Maybe<string> {
  return next && key ? `${next}${next.includes('?') ? '&' : '?'}key=${encodeURIComponent(key)}` : next;
}

/** Ends on `success_action_redirect`, which is one of the fields. */
export function UploadForm({ locale, action, fields, label, hint, accept, maxBytes, newTab }: UploadFormProps) {
  return (
    <form
      class="flow"
      method="post"
      action={action}
      enctype="multipart/form-data"
      target={newTab ? '_blank' : undefined}
      data-upload={String(maxBytes)}
      data-next={nextOf(fields)}
      data-sending={uiText.sendingFile[locale]}
      data-big={uiText.fileTooBig[locale]}
      data-failed={uiText.fileFailed[locale]}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="field">
        <label for="file">{label}</label>
        <p class="hint" id="file-hint">
          {hint}
        </p>
        <input class="in" type="file" id="file" name="file" accept={accept} aria-describedby="file-hint" required />
      </div>
      <div role="status" data-upload-state />
      <p class="row">
        <Button>{uiText.sendFile[locale]}</Button>
      </p>
    </form>
  );
}

export const examples: Examples = {
  'a PDF': () => (
    <UploadForm
      locale="ca"
      action="/fitxers/pendents"
      fields={{ key: 'pending/1', success_action_redirect: '/formularis/1/acta' }}
      label="Acta del claustre"
      hint="PDF, fins a 10 MB."
      accept=".pdf"
      maxBytes={10_485_760}
    />
  ),
};
