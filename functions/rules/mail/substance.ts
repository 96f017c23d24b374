/** What a mail about a case says: holes, box, comments and answers, from what is stored. */
import type { AuditEntry } from '#schemas/entities/audit.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { CaseBody, CaseDocument, CaseHead } from '#schemas/entities/case.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { Form } from '#schemas/form/form.ts';
import type { Message } from '#schemas/messages.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { Answers, Comments, Substance } from './compose.ts';
import { questionOf } from './question.ts';

/** All that is stored about the case of a mail, read together. */
export interface About {
  readonly cause: Cause;
  readonly form: Form;
  readonly head: CaseHead;
  readonly body: CaseBody;
  readonly entry: AuditEntry | null;
  readonly document: CaseDocument | null;
  readonly call: Call | null;
}

/**
 * The substance of a mail about a case in one language. `cause.values` may say `deadline` (instant), `order`, `note` and `task` (`upload:<field>`);
 * what it does not say is what the case says when the mail is composed.
 */
export function substanceOf(message: Message, about: About, locale: Locale): Substance {
  const holes = holesOf(about, locale);
  return { holes, box: boxOf(message, holes, locale), comments: commentsOf(about, locale), answers: answersOf(about, locale) };
}

function holesOf({ cause, form, head, body, entry, call }: About, locale: Locale): Readonly<Record<string, string>> {
  const state = form.workflow.states[entry?.to ?? head.state];
  const deadline = cause.values.deadline ?? head.deadline ?? call?.closesAt;
  const name = form.name[locale];
  return {
    ...{ reference: head.reference ?? '', form: name, centre: head.name, code: head.code, curs: showSchoolYear(head.curs) },
    about: [name, head.name].filter((part) => part !== '').join(' · '),
    state: state?.school[locale] ?? '',
    next: state?.next[locale] ?? '',
    deadline: deadline ? instantInWords(deadline, locale) : '',
    order: cause.values.order ?? (head.order === null ? '' : String(head.order)),
    reason: entry?.input.reason ?? body.reason ?? '',
    note: cause.values.note ?? '',
    actor: entry?.name ?? '',
    asks: fill(entry?.role === 'applicant' || entry?.role === 'official' ? asks.school : asks.staff, locale, { centre: head.name }),
    task: questionOf(form, head.version, (cause.values.task ?? '').replace(/^upload:/u, ''), locale),
  };
}

/** Who asks for something, as a sentence begins. */
const asks = {
  staff: { ca: 'La coordinació de Magnet', es: 'La coordinación de Magnet', en: 'The Magnet coordination team' },
  school: { ca: 'El centre {centre}', es: 'El centro {centre}', en: '{centre}' },
} as const;
const until = { ca: 'Fins al {deadline}', es: 'Hasta el {deadline}', en: 'Until {deadline}' } as const;
const curs = { ca: 'curs', es: 'curso', en: 'school year' } as const;

/** The box names the case; where the reader has to act by a deadline, that comes first. */
function boxOf({ words }: Message, holes: Readonly<Record<string, string>>, locale: Locale): Substance['box'] {
  const acts = words.buttons?.some(({ to }) => to !== 'case') && `${words.subject.ca}${words.body.ca}`.includes('{deadline}');
  const title = acts && holes.deadline ? [until[locale].replace('{deadline}', holes.deadline)] : [];
  const lines = [...title, holes.centre, `${holes.form} · ${curs[locale]} ${holes.curs}`, holes.reference];
  const [first, ...rest] = lines.filter((line): line is string => line !== undefined && line !== '');
  return first ? { title: first, lines: rest } : null;
}

/** Comments as typed for the action (`comments.<input>`), else those that are open now. */
function commentsOf({ form, head, body, entry }: About, locale: Locale): Comments {
  const typed = Object.entries(entry?.input ?? {}).flatMap(([key, text]) =>
    key.startsWith('comments.') ? [[key.slice(9), text] as const] : [],
  );
  const all = typed.length > 0 ? typed : Object.entries(body.amendments);
  return all.filter(([, text]) => text !== '').map(([key, text]) => ({ about: questionOf(form, head.version, key, locale), text }));
}

function answersOf({ document }: About, locale: Locale): Answers {
  return (document?.summary ?? []).map(({ title, rows }) => ({
    title: title[locale],
    rows: rows.map(({ question, answer }) => ({ question: question[locale], answer: answer[locale] })),
  }));
}
