/** What the privacy page promises is what the service does; the use-cases that erase are tested by themselves. */
import { expect, test } from 'vitest';
import { draftDays, erasedAt } from '#functions/rules/steps.ts';
import { forgottenCurs } from '#functions/use-cases/calendar/forget-answers.ts';
import { keptYears } from '#schemas/form/redact.ts';
import { forms } from '#schemas/registry.ts';
import { sent, site } from '#test/support/school.ts';
import { headOf } from '#test/support/situation.ts';

const said = async () => (await (await site()).reader().get('/privacitat')).text;

test('the days of a draft that it says are those of the sweep', async () => {
  expect(await said()).toContain(`${draftDays.unchanged} dies, o ${draftDays.afterCall} dies després que es tanqui`);
});

test('whatever ends in any form of the service is erased after the two years that it says, but for schools that take part', async () => {
  const text = await said();
  expect(text).toMatch(/desestimada o retirada: 2 anys després/u);
  expect(text).toMatch(/seleccionat: el servei no l’esborra tot sol/u);
  for (const { workflow, ...form } of forms) {
    for (const version of Object.keys(form.versions).map(Number)) expect(keptYears({ ...form, workflow }, version), form.slug).toBe(2);
    const ends = Object.entries(workflow.states).filter(([, { tags }]) => tags.includes('final'));
    expect(ends.length).toBeGreaterThan(0);
    for (const [state] of ends) {
      const begins = workflow.transitions.some((row) => row.to === state && row.effects?.some(({ effect }) => effect === 'participation'));
      const head = headOf({ state, documents: 1 });
      const at = erasedAt({ workflow, head, call: null, changedAt: head.since, keptYears: 2 });
      expect(at, state).toBe(begins ? null : '2028-11-23T06:30:00.000Z');
    }
  }
});

test('answers to invitations are forgotten a year after the curs, as it says', async () => {
  expect(await said()).toContain('qui hi va anar en lloc vostre: 1 any després que s’acabi el curs');
  expect(forgottenCurs('2028-08-31T20:00:00.000Z')).toBe('2025-2026');
  expect(forgottenCurs('2028-08-31T22:00:00.000Z')).toBe('2026-2027');
});

test('it tells of the copy on the device, which signing out takes away', async () => {
  expect(await said()).toMatch(/còpia del que encara no s’ha pogut desar.*quan sortiu amb el botó «Surt»/u);
  const { school } = await sent(await site());
  const left = await school.request('/surt', { method: 'POST' });
  expect([left.status, left.headers.get('Clear-Site-Data')]).toEqual([303, '"storage"']);
});
