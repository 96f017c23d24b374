/** Sign-in, second step: the six digits of the mail. */
import type { Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { webText } from '../text/web.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { TextInput } from '../ui/fields/text.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import type { Maybe } from '../ui/types.ts';

export interface SignInCodeProps {
  readonly locale: Locale;
  /** As typed. */
  readonly code: string;
  readonly error?: Maybe<string>;
}

/** One field; the same for every address. */
export function SignInCodeBody({ locale, code, error }: SignInCodeProps) {
  const words = webText.code;
  const field = { locale, label: words.label[locale], hint: words.hint[locale], value: code, error };
  return (
    <div class="flow">
      <Form action={paths.signInCode()}>
        <ErrorSummary locale={locale} errors={error ? [{ name: 'codi', text: error }] : []} />
        <h1>{words.title[locale]}</h1>
        <p class="lead">{words.lead[locale]}</p>
        <TextInput {...field} name="codi" inputmode="numeric" autocomplete="one-time-code" width="w8" spellcheck={false} />
        <FormActions>
          <Button>{words.button[locale]}</Button>
        </FormActions>
      </Form>
      <p class="soft">{words.nothing[locale]}</p>
      <p>
        <SafeLink class="act" href={paths.signIn()}>
          {words.again[locale]}
        </SafeLink>
      </p>
    </div>
  );
}
