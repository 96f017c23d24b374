/** An invitation and its answer: I come, I cannot, somebody else comes. For who has a link, who is signed in, and the coordination that notes what it was told. */
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { spanInWords } from '#schemas/values/spans.ts';
import type { SeenInvitation } from '../../use-cases/calendar/see-invitation.ts';
import { answerText as words } from '../text/answer.ts';
import { uiText } from '../text/ui.ts';
import { type Answer, AnswerList } from '../ui/answer-list.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Area } from '../ui/fields/area.tsx';
import { EmailInput } from '../ui/fields/email.tsx';
import { TextInput } from '../ui/fields/text.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused } from '../ui/refused.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status, type StatusKind } from '../ui/status.tsx';
import type { Maybe } from '../ui/types.ts';
import { UBox } from '../ui/u-box.tsx';
import { Documents } from './item.tsx';

/** The forms beside the plain yes, by the word of the address. */
export type AnswerStep = 'no' | 'altra' | '';

export interface AnswerProps {
  readonly locale: Locale;
  readonly seen: SeenInvitation;
  /** The address of this page, and of one of its steps. */
  readonly here: (step?: AnswerStep) => string;
  /** Posted along. */
  readonly hidden?: Maybe<Readonly<Record<string, string>>>;
  readonly step: AnswerStep;
  /** As typed. */
  readonly typed: Readonly<Record<'motiu' | 'nom' | 'correu', string>>;
  readonly errors: Readonly<Partial<Record<'nom' | 'correu', string>>>;
  /** It was answered just now. */
  readonly news: boolean;
  /** The coordination answers for somebody. */
  readonly noting?: Maybe<boolean>;
  /** Why it could not be taken. */
  readonly refused?: Maybe<string>;
}

/** Facts, then the one question, or why there is none. */
export function AnswerBody(props: AnswerProps) {
  const { locale, seen, step, errors, news, refused } = props;
  const { item, activity, names, guest, closed } = seen;
  const title = item.title || activity.title[locale];
  const asks = closed === null && step !== '';
  return (
    <div class="flow">
      <ErrorSummary locale={locale} errors={Object.entries(errors).map(([name, text]) => ({ name, text }))} />
      {refused ? <Refused title={refused} /> : null}
      <PageHead title={title} over={words.over[locale]} sub={names.centre || undefined} />
      {news && guest ? (
        <Note kind="info" role="status">
          <p>{fill(words.thanks[guest.answer], locale, { name: names.instead })}</p>
        </Note>
      ) : null}
      {asks ? null : <AnswerList locale={locale} answers={factsOf(seen, locale)} />}
      {closed ? (
        <Closed {...props} />
      ) : step === 'no' ? (
        <Declining {...props} />
      ) : step === 'altra' ? (
        <Replacing {...props} />
      ) : (
        <Asked {...props} />
      )}
    </div>
  );
}

function factsOf({ item, names }: SeenInvitation, locale: Locale): readonly Answer[] {
  const { facts } = words;
  return [
    { question: facts.when[locale], answer: item.is.start ? spanInWords(item.is.start, item.is.end, locale) : undefined },
    ...(item.place || names.host ? [{ question: facts.place[locale], answer: [names.host, item.place].filter(Boolean).join(' · ') }] : []),
    ...(item.link ? [{ question: facts.link[locale], answer: <SafeLink href={item.link}>{item.link}</SafeLink> }] : []),
    ...(item.note ? [{ question: facts.note[locale], answer: item.note, says: true }] : []),
    ...(item.documents.length > 0 ? [{ question: facts.documents[locale], answer: <Documents documents={item.documents} /> }] : []),
    ...(names.responsible ? [{ question: facts.contact[locale], answer: names.responsible }] : []),
  ];
}

function Closed({ locale, seen: { closed, item } }: AnswerProps) {
  if (!closed) return null;
  return (
    <Note title={words.closed[closed][locale]}>
      {item.cancelled?.reason ? <p>{fill(words.why2, locale, { reason: item.cancelled.reason })}</p> : null}
      <p>{words.closedHow[locale]}</p>
    </Note>
  );
}

const kinds: Readonly<Record<'yes' | 'no' | 'replaced', StatusKind>> = { yes: 'done', no: 'na', replaced: 'half' };

/** The question; an answer that was given stands first. The button of what was answered is not offered again. */
function Asked({ locale, seen, here, hidden = {}, noting }: AnswerProps) {
  const { item, guest, full, who, names } = seen;
  const title = noting ? fill(words.questionOf, locale, { name: who.name }) : words.question[locale];
  return (
    <UBox id="resposta" title={title}>
      {guest ? (
        <p>
          <Status kind={kinds[guest.answer]}>{fill(words.said[guest.answer], locale, { name: names.instead })}</Status>
          <span class="src">{words.mayChange[locale]}</span>
        </p>
      ) : noting ? null : (
        <p>{fill(words.for, locale, { name: who.name })}</p>
      )}
      {full ? (
        <p>
          <Status kind="soon">{words.full[locale]}</Status> {words.fullHow[locale]}
        </p>
      ) : null}
      <Form action={here()} hidden={{ ...hidden, resposta: 'si' }}>
        <div class="row">
          {guest?.answer === 'yes' || (full && !noting) ? null : <Button>{words.yes[locale]}</Button>}
          <ButtonLink kind="alt" href={here('no')}>
            {words.no[locale]}
          </ButtonLink>
          {(full && !noting) || who.seat === guestSeat(item.id) ? null : (
            <ButtonLink kind="alt" href={here('altra')}>
              {words.other[locale]}
            </ButtonLink>
          )}
        </div>
      </Form>
    </UBox>
  );
}

function Back({ locale, here }: AnswerProps) {
  return (
    <SafeLink class="act" href={here()}>
      {words.back[locale]}
    </SafeLink>
  );
}

function Declining(props: AnswerProps) {
  const { locale, here, hidden = {}, typed } = props;
  return (
    <Form action={here('no')} hidden={{ ...hidden, resposta: 'no' }}>
      <h2>{words.noTitle[locale]}</h2>
      <Area
        locale={locale}
        name="motiu"
        label={words.why[locale]}
        hint={words.whyHint[locale]}
        value={typed.motiu}
        rows={3}
        max={1000}
        optionalMark={uiText.optional[locale]}
      />
      <FormActions>
        <Button>{words.sendNo[locale]}</Button> <Back {...props} />
      </FormActions>
    </Form>
  );
}

function Replacing(props: AnswerProps) {
  const { locale, here, hidden = {}, typed, errors } = props;
  return (
    <Form action={here('altra')} hidden={{ ...hidden, resposta: 'altra' }}>
      <h2>{words.otherTitle[locale]}</h2>
      <p>{words.otherLead[locale]}</p>
      <TextInput locale={locale} name="nom" label={words.name[locale]} value={typed.nom} error={errors.nom} autocomplete="off" />
      <EmailInput
        locale={locale}
        name="correu"
        label={words.address[locale]}
        value={typed.correu}
        error={errors.correu}
        autocomplete="off"
      />
      <FormActions>
        <Button>{words.sendOther[locale]}</Button> <Back {...props} />
      </FormActions>
    </Form>
  );
}
