/** What somebody who acts is shown of the mail before it is sent. */
import { describe, expect, test } from 'vitest';
import { foretold } from '#functions/rules/mail/foretell.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';
import type { Transition, WorkflowMail } from '#schemas/workflow/workflow.ts';
import { same } from '#test/support/form-of.ts';
import { headOf } from '#test/support/situation.ts';

const mail: WorkflowMail = {
  name: 'm',
  to: ['applicant', 'official'],
  subject: same('{form} · {centre}'),
  body: {
    ca: '{code} {curs} {reference}: {state}. {next}\n\nFins {deadline}, lloc {order}.\n\n{reason}\n\n{amendments}',
    es: '{reason}',
    en: '',
  },
  why: same('Perquè sí'),
};
const shown = (of: Pick<Transition, 'to' | 'comments'>, head: Partial<CaseHead> = {}, more: Partial<WorkflowMail> = {}) =>
  foretold({ ...mail, ...more }, of, { form, head: headOf(head) }, 'ca');

describe('a mail that an action would send', () => {
  test('reads as it will, with marks where the actor’s own words will stand', () => {
    const { school, next } = form.workflow.states.amending ?? { school: same(''), next: same('') };
    const found = shown({ to: 'amending' });
    expect(found.to).toEqual(['applicant', 'official']);
    expect(found.shown).toMatchObject({ subject: 'Sol·licitud de centre · Escola Vent de Paper', box: null, labels: [] });
    expect(found.shown.blocks).toEqual([
      { kind: 'text', text: `08099017 2027-28 MAG-7K3P-9QXM: ${school.ca}. ${next.ca}` },
      { kind: 'text', text: 'Fins [la data límit], lloc [el lloc].' },
      { kind: 'quote', text: '[el motiu que escriviu]' },
    ]);
  });

  test('says where comments will stand, of an action that asks for them', () => {
    expect(shown({ to: 'amending', comments: true }).shown.blocks.at(-1)).toEqual({
      kind: 'comments',
      items: [{ about: '[la resposta que comenteu]', text: '[el comentari]' }],
    });
  });

  test('names the state that the case stays in, and no reference before there is one', () => {
    const { blocks } = shown({}, { state: 'submitted', reference: null }).shown;
    expect(blocks[0]).toMatchObject({ text: expect.stringContaining(`2027-28 : ${form.workflow.states.submitted?.school.ca}.`) });
  });

  test('has its button', () => {
    const button = { label: same('Obre'), to: 'case' } as const;
    expect(shown({}, {}, { button }).shown.labels).toEqual([{ label: 'Obre', to: 'case' }]);
  });

  test('speaks the language of who reads it', () => {
    expect(foretold(mail, {}, { form, head: headOf() }, 'es').shown.blocks).toEqual([{ kind: 'quote', text: '[el motivo que escriba]' }]);
  });
});
