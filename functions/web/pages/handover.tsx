/** Handing over the seat of a centre: who takes it. */
import type { Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { webText } from '../text/web.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { EmailInput } from '../ui/fields/email.tsx';
import { TextInput } from '../ui/fields/text.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';

export interface HandoverProps {
  readonly locale: Locale;
  /** Seats and names of the centres that may be handed over. */
  readonly seats: readonly { readonly seat: string; readonly name: string }[];
  /** As typed. */
  readonly seat: string;
  readonly name: string;
  readonly address: string;
  readonly errors: Readonly<Partial<Record<'lloc' | 'nom' | 'correu', string>>>;
  readonly sent: boolean;
}

/** Two fields; the centre is asked only of who heads several. */
export function HandoverBody({ locale, seats, seat, name, address, errors, sent }: HandoverProps) {
  const words = webText.handover;
  const only = seats.length === 1 ? seats[0] : undefined;
  const options = seats.map((each) => ({ value: each.seat, label: each.name }));
  const summary = Object.entries(errors).map(([input, text]) => ({ name: input, text }));
  return (
    <div class="flow">
      {sent ? (
        <Note kind="info" role="status">
          <p>{words.sent[locale]}</p>
        </Note>
      ) : null}
      <Form action={paths.handover()} hidden={only ? { lloc: only.seat } : {}}>
        <ErrorSummary locale={locale} errors={summary} />
        {only ? <p class="over">{only.name}</p> : null}
        <h1>{words.title[locale]}</h1>
        <p class="lead">{words.lead[locale]}</p>
        {only ? null : (
          <Choice locale={locale} name="lloc" label={words.centre[locale]} value={seat} options={options} error={errors.lloc} />
        )}
        <TextInput locale={locale} name="nom" label={words.name[locale]} value={name} error={errors.nom} autocomplete="off" />
        <EmailInput locale={locale} name="correu" label={words.address[locale]} value={address} error={errors.correu} autocomplete="off" />
        <FormActions>
          <Button>{words.button[locale]}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
