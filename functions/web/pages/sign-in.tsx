/** Sign-in, first step: the address. */
import type { Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { webText } from '../text/web.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { EmailInput } from '../ui/fields/email.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import type { Maybe } from '../ui/types.ts';

export interface SignInProps {
  readonly locale: Locale;
  /** As typed. */
  readonly address: string;
  /** A path of ours to go on to. */
  readonly next: string;
  readonly error?: Maybe<string>;
  /** Something that just happened: signed out, code over. */
  readonly news?: Maybe<string>;
}

/** One field. */
export function SignInBody({ locale, address, next, error, news }: SignInProps) {
  const words = webText.signIn;
  return (
    <div class="flow">
      {news ? (
        <Note kind="info" role="status">
          <p>{news}</p>
        </Note>
      ) : null}
      <Form action={paths.signIn()} hidden={next ? { next } : {}}>
        <ErrorSummary locale={locale} errors={error ? [{ name: 'correu', text: error }] : []} />
        <h1>{words.title[locale]}</h1>
        <p class="lead">{words.lead[locale]}</p>
        <EmailInput locale={locale} name="correu" label={words.label[locale]} hint={words.hint[locale]} value={address} error={error} />
        <FormActions>
          <Button>{words.button[locale]}</Button>
        </FormActions>
      </Form>
      <p class="soft">
        {words.newcomer[locale]} <SafeLink href={paths.home()}>{words.newcomerLink[locale]}</SafeLink>.
      </p>
    </div>
  );
}
