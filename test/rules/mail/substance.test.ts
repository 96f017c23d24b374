/** What a mail about a case says: of the action that caused it where there is one, else of the case as it is. */
import { describe, expect, test } from 'vitest';
import { type About, substanceOf } from '#functions/rules/mail/substance.ts';
import type { AuditEntry } from '#schemas/entities/audit.ts';
import type { CaseDocument } from '#schemas/entities/case.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';
import type { LinkName, Message } from '#schemas/messages.ts';
import { caseHoles } from '#schemas/messages.ts';
import { same } from '#test/support/form-of.ts';
import { bodyOf, headOf, openCall, type Said } from '#test/support/situation.ts';

const at = '2026-11-23T09:00:00.000Z';
const cause = (values: Cause['values']): Cause => ({
  ...{ id: 'C', message: 'm', anchor: { kind: 'case', id: 'CASE1', version: 1 }, audience: { of: 'seats', seats: [] } },
  ...{
    entry: null,
    step: null,
    values,
    whileState: null,
    reminder: false,
    skip: null,
    notBefore: at,
    notAfter: null,
    state: 'open',
    cursor: null,
    reasons: 0,
    createdAt: at,
  },
});
const entry = (input: AuditEntry['input'], to: string | null = 'amending'): AuditEntry => ({
  ...{ id: 'E', case: 'CASE1', at, actor: 'P1', name: 'Nora Vidal', role: 'coordination', action: 'amend', from: 'inReview', to },
  ...{ revision: 2, hash: null, input, causes: [] },
});
const about = ({ head, body, ...more }: Said & Partial<Omit<About, 'head' | 'body'>> = {}): About => ({
  ...{ cause: cause({}), form, entry: null, document: null, call: null, ...more },
  head: headOf(head),
  body: bodyOf(body),
});
const message = (to: LinkName | null, body: string, subject = 'Assumpte'): Message => ({
  name: 'm',
  props: caseHoles,
  words: { subject: same(subject), body: same(body), why: same('Perquè sí'), ...(to && { buttons: [{ label: same('Obre'), to }] }) },
});
const plain = message(null, 'Text');
const holes = (of: Parameters<typeof about>[0], locale: 'ca' | 'es' = 'ca') => substanceOf(plain, about(of), locale).holes;

describe('the holes', () => {
  test('name the case in the reader’s language', () => {
    expect(holes({})).toMatchObject({
      ...{ reference: 'MAG-7K3P-9QXM', form: 'Sol·licitud de centre', centre: 'Escola Vent de Paper', code: '08099017', curs: '2027-28' },
      about: 'Sol·licitud de centre · Escola Vent de Paper',
      ...{ deadline: '', order: '', reason: '', note: '', actor: '', task: '' },
    });
    expect(holes({}, 'es').about).toBe('Solicitud de centro · Escola Vent de Paper');
    expect(holes({ head: { name: '', reference: null } })).toMatchObject({ about: 'Sol·licitud de centre', reference: '' });
  });

  test('say who asks: the school itself, or the coordination for it', () => {
    const asks = (role: string, locale: 'ca' | 'es' = 'ca') => holes({ entry: { ...entry({}), role } }, locale).asks;
    expect([asks('applicant'), asks('official'), asks('applicant', 'es')]).toEqual([
      'El centre Escola Vent de Paper',
      'El centre Escola Vent de Paper',
      'El centro Escola Vent de Paper',
    ]);
    expect([asks('coordination'), asks('coordination', 'es'), holes({}).asks]).toEqual([
      'La coordinació de Magnet',
      'La coordinación de Magnet',
      'La coordinació de Magnet',
    ]);
  });

  test('say the state that the action led to, or the one it is in', () => {
    expect(holes({ head: { state: 'submitted' }, entry: entry({}) })).toMatchObject({
      state: form.workflow.states.amending?.school.ca,
      next: form.workflow.states.amending?.next.ca,
    });
    expect(holes({ head: { state: 'submitted' }, entry: entry({}, null) }).state).toBe(form.workflow.states.submitted?.school.ca);
    expect(holes({ head: { state: 'zz' } })).toMatchObject({ state: '', next: '' });
  });

  test('say the day of the cause, else of the case, else of the call', () => {
    const deadline = '2026-12-11T22:59:59.000Z';
    const days = [
      holes({ cause: cause({ deadline: '2026-12-10T22:59:59.000Z' }), head: { deadline }, call: openCall }),
      holes({ head: { deadline }, call: openCall }),
      holes({ call: openCall }),
    ];
    expect(days.map((each) => each.deadline?.replace(/,.*/u, ''))).toEqual([
      'dijous 10 de desembre de 2026',
      'divendres 11 de desembre de 2026',
      'dimecres 23 de desembre de 2026',
    ]);
  });

  test('say place, reason and note: what was said first, then what stands', () => {
    expect(holes({ cause: cause({ order: '3', note: 'Nota' }), head: { order: 5 } })).toMatchObject({ order: '3', note: 'Nota' });
    expect(holes({ head: { order: 5 }, body: { reason: 'Abans' } })).toMatchObject({ order: '5', reason: 'Abans' });
    expect(holes({ body: { reason: 'Abans' }, entry: entry({ reason: 'Ara' }) })).toMatchObject({ reason: 'Ara', actor: 'Nora Vidal' });
  });

  test('name the task by the question that it answers', () => {
    expect(holes({ cause: cause({ task: 'upload:cartaAjuntament' }) }).task).toMatch(/ajuntament/iu);
    expect(holes({ cause: cause({ task: 'correuDireccio' }) }).task).toBe('Correu electrònic de la direcció');
    expect(holes({ cause: cause({ task: 'resposta' }) }).task).toBe('resposta');
  });
});

describe('the box', () => {
  const box = (of: Message, more: Parameters<typeof about>[0] = {}) => substanceOf(of, about({ call: openCall, ...more }), 'ca').box;
  const lines = ['Sol·licitud de centre · curs 2027-28', 'MAG-7K3P-9QXM'];

  test('names the case', () => {
    expect(box(plain)).toEqual({ title: 'Escola Vent de Paper', lines });
    expect(box(plain, { head: { name: '', reference: null } })).toEqual({ title: lines[0], lines: [] });
  });

  test('begins with the day for somebody who has something to do until then', () => {
    const acting = { title: expect.stringMatching(/^Fins al dimecres 23 de desembre/u), lines: ['Escola Vent de Paper', ...lines] };
    expect(box(message('form', 'Feu-ho abans del {deadline}.'))).toEqual(acting);
    expect(box(message('form', 'Feu-ho.', 'Abans del {deadline}'))).toEqual(acting);
    const others = [message('form', 'Feu-ho.'), message('case', 'Abans del {deadline}.'), message(null, 'Abans del {deadline}.')];
    expect(others.map((each) => box(each)?.title)).toEqual(others.map(() => 'Escola Vent de Paper'));
    expect(box(message('form', 'Feu-ho abans del {deadline}.'), { call: null })?.title).toBe('Escola Vent de Paper');
  });
});

describe('comments and answers', () => {
  const comments = (of: Parameters<typeof about>[0]) => substanceOf(plain, about(of), 'ca').comments;

  test('are those of the action, each under its question', () => {
    const typed = entry({ reason: 'Motiu', 'comments.correuDireccio': 'És personal.', 'comments.telefon': '' });
    const open = { amendments: { telefon: 'Hi falta un número.' } };
    expect(comments({ entry: typed, body: open })).toEqual([{ about: 'Correu electrònic de la direcció', text: 'És personal.' }]);
  });

  test('are those that are open when the action brought none', () => {
    const open = { amendments: { telefon: 'Hi falta un número.' } };
    const said = [{ about: 'Telèfon de contacte', text: 'Hi falta un número.' }];
    expect([comments({ body: open }), comments({ body: open, entry: entry({ reason: 'Motiu' }) }), comments({})]).toEqual([said, said, []]);
  });

  test('are read back in the reader’s language', () => {
    const document: CaseDocument = {
      ...{ case: 'CASE1', number: 1, form: form.slug, version: 1, submittedAt: at, submittedBy: 'P1', locale: 'ca', raw: {}, warnings: [] },
      summary: [
        {
          key: 'a',
          title: { ca: 'El centre', es: 'El centro', en: 'The school' },
          rows: [{ key: 'x', question: { ca: 'Sí?', es: '¿Sí?', en: 'Yes?' }, answer: { ca: 'Sí', es: 'Sí', en: 'Yes' }, changed: false }],
        },
      ],
    };
    const answers = (more: Partial<About>) => substanceOf(plain, about(more), 'en').answers;
    expect(answers({ document })).toEqual([{ title: 'The school', rows: [{ question: 'Yes?', answer: 'Yes' }] }]);
    expect(answers({})).toEqual([]);
  });
});
