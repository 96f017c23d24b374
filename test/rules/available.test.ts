/** Who sees which button in which state: the whole table of the application, written out once more by hand. */
import { describe, expect, it } from 'vitest';
import { advance } from '#functions/rules/advance.ts';
import { available } from '#functions/rules/available.ts';
import type { ActorRole } from '#schemas/workflow/workflow.ts';
import { application } from '#schemas/workflows/application.ts';
import { actOf, closedScoring, situation } from '#test/support/situation.ts';

const roles: readonly ActorRole[] = ['applicant', 'official', 'ajuntament', 'coordination', 'committee', 'system'];

/** state → role → actions. What is not here is not offered. */
const offered: Readonly<Record<string, Partial<Record<ActorRole, string>>>> = {
  draft: { applicant: 'submit discard', official: 'submit discard' },
  submitted: { applicant: 'withdraw', official: 'confirmSender denySender withdraw', coordination: 'accept assign withdraw' },
  inReview: {
    ...{ applicant: 'withdraw', official: 'withdraw', system: 'closeScoring' },
    coordination: 'requestAmendments assign closeScoring reopenScoring preselect waitlist reject withdraw',
  },
  amending: { applicant: 'resubmit withdraw', official: 'resubmit withdraw', coordination: 'extend assign withdraw' },
  preselected: { applicant: 'withdraw', official: 'withdraw', coordination: 'assign select waitlist reject withdraw' },
  selected: {},
  waitlisted: { applicant: 'withdraw', official: 'withdraw', coordination: 'assign select reject withdraw' },
  rejected: {},
  withdrawn: {},
};
const actions = [...new Set(application.transitions.map(({ action }) => action))];
const everything = Object.keys(application.states).flatMap((state) => roles.map((role) => [state, role] as const));

describe('the buttons of a case', () => {
  it('are written out for every state', () => {
    expect(Object.keys(offered)).toEqual(Object.keys(application.states));
  });

  it.each(everything)('in %s, for %s', (state, role) => {
    const offers = available(situation({ head: { state } }), [role]);
    expect(offers.map(({ transition }) => transition.action).join(' ')).toBe(offered[state]?.[role] ?? '');
  });

  it.each(everything)('agree with what the engine lets happen in %s, for %s', (state, role) => {
    for (const scoring of [closedScoring, { ...closedScoring, closed: false }]) {
      const at = situation({ head: { state }, body: { scoring } });
      const allowed = available(at, [role]).filter(({ reasons }) => reasons.length === 0);
      const done = actions.filter((action) => advance(at, actOf(action, { roles: [role] })).ok);
      expect(done.sort()).toEqual(allowed.map(({ transition }) => transition.action).sort());
    }
  });

  it('say in one sentence each what is missing', () => {
    const at = situation({
      head: { state: 'preselected' },
      answered: new Set(),
      labels: { cartaAjuntament: { ca: 'Carta de recolzament', es: 'Carta', en: 'Letter' } },
    });
    const select = available(at, ['coordination']).find(({ transition }) => transition.action === 'select');
    expect(select?.reasons.map(({ ca }) => ca)).toEqual([
      'La valoració de la comissió encara és oberta.',
      'Falta: Carta de recolzament.',
      'Falta: registreOficial.',
    ]);
  });
});
