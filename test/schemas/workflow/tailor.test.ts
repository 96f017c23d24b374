/** One table, several workflows: words, names of mails and single rows are of each; the table itself stays as it is. */
import { expect, test } from 'vitest';
import { tailored } from '#schemas/workflow/tailor.ts';
import { mailsOf, transitionOf } from '#schemas/workflow/walk.ts';
import { delivery } from '#schemas/workflows/delivery.ts';

const own = {
  name: 'report',
  message: 'M-INF',
  words: { what: { ca: 'l’informe', es: 'el informe', en: 'the report' } },
};

test('every text has its words, every mail its name, and other holes stay to be filled', () => {
  const made = tailored(delivery, own);
  expect(JSON.stringify(made)).not.toMatch(/\{what\}|\{message\}/u);
  expect(transitionOf(made, 'draft', 'submit')).toMatchObject({
    label: { ca: 'Envia l’informe', es: 'Enviar el informe', en: 'Send the report' },
    past: { ca: '{actor} va enviar l’informe' },
  });
  expect(mailsOf(made).map(({ name }) => name)).toEqual(['M-INF-REBUDA', 'M-INF-ESMENA']);
  expect([made.name, delivery.name, JSON.stringify(delivery).includes('{what}')]).toEqual(['report', 'delivery', true]);
});

test('a row is changed by the name of its action, rows and states are added, and what is not sound is refused', () => {
  const lost = { ca: 'Perdut', es: 'Perdido', en: 'Lost' };
  const state = { staff: lost, school: lost, ahead: lost, next: lost, shape: 'na', tags: ['final'] } as const;
  const row = { action: 'lose', from: ['delivered'], to: 'lost', label: lost, past: lost, who: ['coordination'], kind: 'danger' } as const;
  const made = tailored(delivery, { ...own, states: { lost: state }, change: { accept: { kind: 'plain' } }, more: [row] });
  expect([transitionOf(made, 'delivered', 'accept')?.kind, transitionOf(made, 'delivered', 'lose')?.to]).toEqual(['plain', 'lost']);
  expect(() => tailored(delivery, { ...own, more: [row] })).toThrow('names the unknown state lost');
});
