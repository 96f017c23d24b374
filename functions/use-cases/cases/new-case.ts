/** A case at its birth. */

import { pastSteps } from '#functions/rules/steps.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { CaseBody, CaseHead } from '#schemas/entities/case.ts';
import type { Form } from '#schemas/form/form.ts';
import type { Locale } from '#schemas/text.ts';
import { schoolYearOf } from '#schemas/values/school-year.ts';
import { timedOf } from './due.ts';
import type { Subject } from './subject.ts';

/** What is known of a case before anybody has written in it. */
export interface Birth {
  readonly id: string;
  readonly form: Form;
  readonly call: Call | null;
  readonly subject: Subject;
  readonly locale: Locale;
  readonly now: string;
  /** Of a form that the calendar opens: what is owed, and until when. */
  readonly owed?: { readonly programme: CaseHead['programme']; readonly curs: string; readonly deadline: string };
}

/** Head and body of a new draft. It pins the version of its call, or the newest one. */
export function newCase({ id, form, call, subject, locale, now, owed }: Birth): { readonly head: CaseHead; readonly body: CaseBody } {
  const head: CaseHead = {
    id,
    form: form.slug,
    version: call?.version ?? Math.max(...Object.keys(form.versions).map(Number)),
    state: form.workflow.initial,
    since: now,
    ...subject.head,
    programme: owed?.programme ?? call?.programme ?? 'magnet',
    curs: owed?.curs ?? call?.curs ?? schoolYearOf(now),
    call: call?.id ?? null,
    // What is written from the seats of a centre comes from the centre.
    ...{ sender: owed ? 'confirmed' : 'unconfirmed', writers: [...(form.writers ?? [])] },
    ...{ reference: null, percent: 0, deadline: owed?.deadline ?? call?.closesAt ?? null, assignee: null, unread: false },
    ...{ warnings: [], documents: 0, order: null, startedAt: now, submittedAt: null, updatedAt: now, dueVersion: 1, steps: [] },
  };
  const steps = [...pastSteps(timedOf({ form, head, call, pages: [] }), now)];
  const scoring = { closed: false, closedAt: null, why: null, round: 0 };
  return { head: { ...head, steps }, body: { locale, ...subject.body, amendments: {}, scoring, reason: null, notes: [] } };
}
