/** Words and substance become a letter: nothing is left of what is not there. */
import { describe, expect, test } from 'vitest';
import { compose, type Substance } from '#functions/rules/mail/compose.ts';
import type { MailWords } from '#schemas/messages.ts';

const same = (text: string) => ({ ca: text, es: `${text} (es)`, en: `${text} (en)` });
const words = (body: string, subject = 'Assumpte'): MailWords => ({
  subject: same(subject),
  body: { ca: body, es: body, en: body },
  why: same('Perquè sí'),
});
const nothing: Substance = { holes: {}, comments: [], answers: [], box: null };
const blocks = (body: string, substance: Partial<Substance>) => compose(words(body), 'ca', { ...nothing, ...substance }).blocks;

describe('a letter', () => {
  test('speaks the language of its reader', () => {
    expect(compose(words('a'), 'es', nothing)).toMatchObject({
      subject: 'Assumpte (es)',
      why: 'Perquè sí (es)',
      stops: 'Se envía una sola vez: no hace falta que haga nada para detenerlo.',
    });
  });

  test('fills its holes, paragraph by paragraph', () => {
    expect(blocks('Hola, {centre}.\n\nFins  {deadline}.', { holes: { centre: 'Escola', deadline: 'demà' } })).toEqual([
      { kind: 'text', text: 'Hola, Escola.' },
      { kind: 'text', text: 'Fins demà.' },
    ]);
  });

  test('joins names as Catalan does, and only there', () => {
    const holes = { centre: 'Escola Molí de Llum' };
    const said = (locale: 'ca' | 'es') => compose(words('Les dades de {centre}.'), locale, { ...nothing, holes }).blocks[0];
    expect(said('ca')).toEqual({ kind: 'text', text: 'Les dades de l’Escola Molí de Llum.' });
    expect(said('es')).toEqual({ kind: 'text', text: 'Les dades de Escola Molí de Llum.' });
  });

  test('leaves out what is empty, and its trace in the subject', () => {
    expect(compose(words('a', 'L’enllaç: {about}'), 'ca', { ...nothing, holes: { about: '' } }).subject).toBe('L’enllaç');
    expect(blocks('Un.\n\n{note}\n\nDos.', { holes: { note: '' } })).toHaveLength(2);
  });

  test('leaves out a paragraph whose holes are all empty, and keeps one that says something', () => {
    const holes = { responsible: '', when: 'demà' };
    expect(blocks('Contacte: {responsible}.\n\nSerà {when}{responsible}.', { holes })).toEqual([{ kind: 'text', text: 'Serà demà.' }]);
    expect(blocks('Contacte: {responsible}.', { holes })).toEqual([{ kind: 'text', text: 'Assumpte' }]);
    expect(blocks('{responsible} {note}', { holes: { ...holes, note: 'Nota' } })).toEqual([{ kind: 'quote', text: 'Nota' }]);
  });

  test('sets what people wrote apart, with the words before it', () => {
    expect(blocks('El motiu: {reason}', { holes: { reason: 'Falta\nsuport.' } })).toEqual([
      { kind: 'text', text: 'El motiu:' },
      { kind: 'quote', text: 'Falta\nsuport.' },
    ]);
    expect(blocks('El motiu: {reason}', { holes: { reason: '' } })).toEqual([{ kind: 'text', text: 'Assumpte' }]);
  });

  test('never fills holes inside what people wrote', () => {
    expect(blocks('{note}', { holes: { note: 'Mireu {reason}', reason: 'secret' } })).toEqual([{ kind: 'quote', text: 'Mireu {reason}' }]);
  });

  test('lists comments and answers, or nothing', () => {
    const comments = [{ about: 'Nombre d’alumnes', text: 'Reviseu-ho.' }];
    const answers = [{ title: 'El centre', rows: [{ question: 'Codi', answer: '08099017' }] }];
    expect(blocks('{amendments}\n\n{answers}', { comments, answers })).toEqual([
      { kind: 'comments', items: comments },
      { kind: 'answers', sections: answers },
    ]);
    expect(blocks('{amendments}\n\n{answers}', {})).toEqual([{ kind: 'text', text: 'Assumpte' }]);
  });

  test('shows a code by itself', () => {
    expect(blocks('Escriviu:\n\n{pin}', { holes: { pin: '012345' } })[1]).toEqual({ kind: 'pin', pin: '012345' });
  });
});
