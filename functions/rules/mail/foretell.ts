/** The mail that an action would send, told before it is sent: its words, with marks where the actor's own will stand. */
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Form } from '#schemas/form/form.ts';
import type { Locale, Text } from '#schemas/text.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import type { Audience, Transition, WorkflowMail } from '#schemas/workflow/workflow.ts';
import { compose, type Shown } from './compose.ts';

/** A mail, to whom, and how it will read. */
export interface Foretold {
  readonly to: readonly Audience[];
  readonly shown: Shown;
}

const marks = {
  reason: { ca: '[el motiu que escriviu]', es: '[el motivo que escriba]', en: '[the reason that you write]' },
  deadline: { ca: '[la data límit]', es: '[la fecha límite]', en: '[the deadline]' },
  order: { ca: '[el lloc]', es: '[el puesto]', en: '[the place]' },
  answer: { ca: '[la resposta que comenteu]', es: '[la respuesta que comente]', en: '[the answer that you comment on]' },
  comment: { ca: '[el comentari]', es: '[el comentario]', en: '[the comment]' },
} as const satisfies Record<string, Text>;

/** In one language; the letter itself goes out in the language of whoever reads it. */
export function foretold(
  mail: WorkflowMail,
  { to, comments }: Pick<Transition, 'to' | 'comments'>,
  { form, head }: { readonly form: Form; readonly head: CaseHead },
  locale: Locale,
): Foretold {
  const state = stateOf(form.workflow, to ?? head.state);
  const holes = {
    ...{ reference: head.reference ?? '', form: form.name[locale], centre: head.name, code: head.code, curs: showSchoolYear(head.curs) },
    ...{ state: state.school[locale], next: state.next[locale] },
    ...{ reason: marks.reason[locale], deadline: marks.deadline[locale], order: marks.order[locale] },
  };
  const said = comments ? [{ about: marks.answer[locale], text: marks.comment[locale] }] : [];
  const words = { ...mail, ...(mail.button && { buttons: [mail.button] }) };
  return { to: mail.to, shown: compose(words, locale, { holes, comments: said, answers: [], box: null }) };
}
