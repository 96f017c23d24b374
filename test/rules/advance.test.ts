/** The engine of cases: what an action makes of a case, and what it refuses. */
import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, type Advanced, advance } from '#functions/rules/advance.ts';
import type { Situation } from '#functions/rules/situation.ts';
import { transitionsFrom } from '#schemas/workflow/walk.ts';
import { application } from '#schemas/workflows/application.ts';
import { actOf, closedScoring, type Said, situation, somebody } from '#test/support/situation.ts';

function done(said: Said, action: string, more: Partial<Act> = {}): Advanced {
  const result = advance(situation(said), actOf(action, more));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
const refused = (said: Said, action: string, more: Partial<Act> = {}) => {
  const result = advance(situation(said), actOf(action, more));
  return result.ok ? null : result.failure;
};
const applicant = { roles: ['applicant'], actor: somebody({ person: null, seats: ['case:CASE1#applicant'], name: 'Mestra' }) } as const;
describe('an action', () => {
  it('sends a draft: state, deadline of five working days, document, and a case that the coordination has not read', () => {
    const { head, entry, wanted, effects } = done({ head: { deadline: '2026-12-23T22:59:59.000Z' } }, 'submit', applicant);
    expect(head).toMatchObject({ state: 'submitted', since: '2026-11-24T10:00:00.000Z', documents: 1, unread: true, dueVersion: 2 });
    expect(head).toMatchObject({ submittedAt: '2026-11-24T10:00:00.000Z', deadline: '2026-12-01T22:59:59.000Z', sender: 'confirmed' });
    expect(entry).toMatchObject({ actor: 'case:CASE1#applicant', role: 'applicant', from: 'draft', to: 'submitted', revision: 2 });
    expect(wanted.map(({ mail, values }) => [mail.name, values.deadline])).toEqual([
      ['M-SOL-REBUDA', '2026-12-01T22:59:59.000Z'],
      ['M-SOL-NOVA', '2026-12-01T22:59:59.000Z'],
    ]);
    expect(effects).toEqual([{ effect: 'freeze' }]);
  });
  it('confirms the sender when the head of the school sends it, and nobody else', () => {
    expect(done({ head: { sender: 'unconfirmed' } }, 'submit', { roles: ['applicant', 'official'] }).head.sender).toBe('confirmed');
    expect(done({ head: { sender: 'unconfirmed' } }, 'submit', applicant).head.sender).toBe('unconfirmed');
    expect(done({ head: { state: 'submitted', sender: 'unconfirmed' } }, 'confirmSender', { roles: ['official'] }).head.sender).toBe(
      'confirmed',
    );
    const denied = done({ head: { state: 'submitted', sender: 'unconfirmed' } }, 'denySender', { roles: ['official'] });
    expect(denied).toMatchObject({ head: { sender: 'denied', state: 'submitted' }, wanted: [{ mail: { name: 'M-SOL-NO-RECONEGUDA' } }] });
  });
  it('keeps the first day of sending and the place of an open deadline when the sender is confirmed', () => {
    const { head } = done(
      { head: { state: 'submitted', sender: 'unconfirmed', deadline: '2026-12-01T22:59:59.000Z', steps: ['x'] } },
      'confirmSender',
      {
        roles: ['official'],
      },
    );
    expect(head).toMatchObject({ deadline: '2026-12-01T22:59:59.000Z', dueVersion: 1, steps: ['x'], since: '2026-11-23T09:00:00.000Z' });
    expect(done({ head: { state: 'amending', submittedAt: '2026-11-23T09:00:00.000Z' } }, 'resubmit', applicant).head.submittedAt).toBe(
      '2026-11-23T09:00:00.000Z',
    );
  });
  it('asks for amendments by ten working days unless the coordinator says another day', () => {
    const { head, body, entry, wanted } = done({ head: { state: 'inReview', unread: true } }, 'requestAmendments', { input: {} });
    expect(head).toMatchObject({ state: 'amending', deadline: '2026-12-09T22:59:59.000Z', unread: false, dueVersion: 2, steps: [] });
    expect(body.amendments).toEqual({ pctBeques: 'Comproveu aquesta xifra.' });
    expect(entry.input).toEqual({ 'comments.pctBeques': 'Comproveu aquesta xifra.' });
    expect(wanted[0]?.values).toEqual({ deadline: '2026-12-09T22:59:59.000Z' });
    const own = done({ head: { state: 'inReview' } }, 'requestAmendments', { input: { deadline: '2026-11-27' } });
    expect(own.head).toMatchObject({ deadline: '2026-11-27T22:59:59.000Z', steps: ['deadline:-5:2026-11-27'] });
  });
  it('moves a deadline that falls on a holiday to the next working day', () => {
    expect(done({ head: { state: 'inReview' } }, 'requestAmendments', { input: { deadline: '2026-12-25' } }).head.deadline).toBe(
      '2026-12-28T22:59:59.000Z',
    );
  });
  it('takes no day that has passed or lies beyond a year', () => {
    for (const deadline of ['2026-11-23', '2027-11-26', '2099-01-01']) {
      expect(refused({ head: { state: 'inReview' } }, 'requestAmendments', { input: { deadline } })).toMatchObject({
        code: 'invalid',
        errors: [{ path: 'deadline' }],
      });
    }
    expect(refused({ head: { state: 'inReview' } }, 'requestAmendments', { input: { deadline: '2026-11-24' } })).toBeNull();
    expect(refused({ head: { state: 'inReview' } }, 'requestAmendments', { input: { deadline: '2027-11-25' } })).toBeNull();
  });
  it('needs a comment to ask for amendments', () => {
    expect(refused({ head: { state: 'inReview' } }, 'requestAmendments', { comments: { pctBeques: '  ' } })).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'comments' }],
    });
  });
  it('closes the amendments when they are sent again', () => {
    const { head, body } = done(
      { head: { state: 'amending', documents: 1 }, body: { amendments: { pctBeques: 'x' } } },
      'resubmit',
      applicant,
    );
    expect(head).toMatchObject({ state: 'submitted', documents: 2 });
    expect(body.amendments).toEqual({});
  });
  it('assigns, orders, and forgets the place once the case moves on', () => {
    expect(done({ head: { state: 'submitted' } }, 'assign').head.assignee).toBe('P2');
    const listed = done({ head: { state: 'inReview' }, body: { scoring: closedScoring } }, 'waitlist');
    expect(listed).toMatchObject({
      head: { state: 'waitlisted', order: 2 },
      wanted: [{ values: { order: '2' } }],
      body: { reason: 'Un motiu prou llarg.' },
    });
    expect(done({ head: { state: 'waitlisted', order: 2 }, body: { scoring: closedScoring } }, 'select').head.order).toBeNull();
  });
  it('closes and reopens the scoring, with the reason for few scores', () => {
    const closed = done({ head: { state: 'inReview', deadline: '2026-12-01T22:59:59.000Z' } }, 'closeScoring');
    expect(closed.body.scoring).toEqual({ closed: true, closedAt: '2026-11-24T10:00:00.000Z', why: 'Ningú més no pot puntuar.', round: 0 });
    expect(closed.head.deadline).toBeNull();
    expect(done({ head: { state: 'inReview' }, body: { scoring: closedScoring } }, 'reopenScoring').body.scoring).toEqual({
      closed: false,
      closedAt: null,
      why: null,
      round: 2,
    });
    expect(done({ head: { state: 'inReview' } }, 'closeScoring', { input: {} }).body.scoring.why).toBeNull();
  });
  it('clears the deadline when the case is decided', () => {
    const { head } = done(
      { head: { state: 'inReview', deadline: '2026-12-01T22:59:59.000Z', steps: ['a'] }, body: { scoring: closedScoring } },
      'reject',
    );
    expect(head).toMatchObject({ state: 'rejected', deadline: null, dueVersion: 2, steps: [] });
  });
  it('is unknown to who has no part in it, and explained to who comes in another state', () => {
    expect(refused({ head: { state: 'submitted' } }, 'accept', applicant)).toEqual({ code: 'not-found' });
    expect(refused({ head: { state: 'submitted' } }, 'fly')).toEqual({ code: 'not-found' });
    expect(refused({ head: { state: 'inReview' } }, 'accept')).toEqual({
      code: 'not-allowed-now',
      values: { why: 'ara és «En revisió».' },
    });
    expect(refused({ head: { state: 'inReview' } }, 'submit', applicant)?.values?.why).toBe('ara és «La comissió l’està valorant».');
  });
  it('says everything that stands against it, in the language of the reader', () => {
    const at: Said = { head: { state: 'preselected' }, answered: new Set() };
    expect(refused(at, 'select', { actor: somebody({ locale: 'en' }) })?.values?.why).toBe(
      'The committee’s scoring is still open. Missing: cartaAjuntament. Missing: registreOficial.',
    );
  });
});
describe('the conditions of sending', () => {
  it.each([
    ['an answer is missing', { wrong: 1 }, 'Hi ha una resposta que falta o que cal corregir.'],
    ['answers are missing', { wrong: 3 }, 'Hi ha 3 respostes que falten o que cal corregir.'],
    ['there is no call', { call: null }, 'No hi ha cap convocatòria oberta.'],
    ['it is too early', { now: '2026-11-15T23:59:59.999Z' }, 'La convocatòria s’obre dilluns 16 de novembre de 2026, a la 1.00\u00a0h.'],
    [
      'it is too late',
      { now: '2026-12-23T22:59:59.001Z' },
      'La convocatòria es va tancar dimecres 23 de desembre de 2026, a les 23.59\u00a0h. Podeu llegir el que heu escrit, però ja no es pot enviar.',
    ],
  ] satisfies readonly (readonly [string, Said, string])[])('are not met when %s', (_, said, why) => {
    expect(refused(said, 'submit', applicant)).toEqual({ code: 'not-allowed-now', values: { why } });
  });
  it('hold to the last instant of the call, and of the deadline', () => {
    expect(refused({ now: '2026-12-23T22:59:59.000Z' }, 'submit', applicant)).toBeNull();
    const amending = { state: 'amending', deadline: '2026-12-01T22:59:59.000Z' };
    expect(refused({ head: amending, now: '2026-12-01T22:59:59.000Z' }, 'resubmit', applicant)).toBeNull();
    expect(refused({ head: amending, now: '2026-12-01T22:59:59.001Z' }, 'resubmit', applicant)?.code).toBe('not-allowed-now');
    expect(refused({ head: { state: 'amending' }, call: null }, 'resubmit', applicant)).toBeNull();
  });
  it('let nobody accept what the school has not confirmed', () => {
    expect(refused({ head: { state: 'submitted', sender: 'unconfirmed' } }, 'accept')?.values?.why).toContain('confirmi qui l’ha enviada');
    expect(refused({ head: { state: 'submitted', sender: 'denied' } }, 'accept')?.values?.why).toContain('no l’ha enviada');
  });
});
const walks = fc.array(
  fc.record({
    pick: fc.nat(),
    roles: fc.constantFrom(['applicant'] as const, ['official'] as const, ['coordination'] as const, ['system'] as const),
    days: fc.nat(20),
  }),
  {
    maxLength: 40,
  },
);
property.prop([walks])('however people act, the case stays in the table, with one entry and at most four mails each time', (steps) => {
  let at: Situation = situation();
  for (const { pick, roles, days } of steps) {
    const rows = transitionsFrom(application, at.head.state);
    const action = rows[pick % Math.max(1, rows.length)]?.action ?? 'submit';
    const now = new Date(Date.parse(at.now) + days * 86_400_000).toISOString();
    const result = advance(
      { ...at, now },
      actOf(action, { roles: [...roles], revision: 7, input: { reason: 'Un motiu prou llarg.', order: 1, assignee: 'P2' } }),
    );
    if (!result.ok) continue;
    const { head, body, entry, wanted } = result.value;
    expect(Object.keys(application.states)).toContain(head.state);
    expect(entry).toMatchObject({ from: at.head.state, revision: 7, action });
    expect(wanted.length).toBeLessThanOrEqual(4);
    expect(head.documents - at.head.documents).toBe(action === 'submit' || action === 'resubmit' ? 1 : 0);
    expect(head.deadline === null || head.deadline >= now).toBe(
      head.deadline !== at.head.deadline || head.deadline === null || head.deadline >= now,
    );
    expect(head.dueVersion - at.head.dueVersion).toBe(head.deadline === at.head.deadline ? 0 : 1);
    at = { ...at, head, body, now };
  }
});
