/** The way through a form and how far one has got. */
import { describe, expect, test } from 'vitest';
import type { Raw } from '#schemas/form/form.ts';
import { isVisible, nextSection, previousSection, progress, visibleSections } from '#schemas/form/journey.ts';
import { formOf, page, same } from '#test/support/form-of.ts';
import { sampleForm } from '#test/support/sample-form.ts';

const facts = { today: '2026-11-23' };
const text = { widget: 'text', max: 9, label: same('Text') } as const;
const number = { widget: 'number', min: 0, max: 9, label: same('Nombre') } as const;
const form = formOf({
  sections: [
    page('a', { x: text, grup: { widget: 'group', label: same('G'), fields: { u: number, v: number } } }),
    page('b', { y: text }, { when: { eq: [{ field: 'x' }, { value: 'si' }] } }),
    page('c', { z: text, equip: { widget: 'rows', max: 3, label: same('E'), fields: { nom: text } } }),
    page('d', { optional: { ...text, required: false } }),
    page('e', { later: { ...text, asked: 'later', by: ['applicant'] } }),
  ],
  checks: [{ id: 'g', at: 'grup.u', fails: { gt: [{ field: 'grup.u' }, { field: 'grup.v' }] }, text: same('Massa') }],
});

describe('the pages', () => {
  const all = (raw: Raw) => visibleSections(form, 1, raw, facts).map(({ key }) => key);
  test('are those that ask something now', () => {
    expect([all({}), all({ x: 'si' })]).toEqual([
      ['a', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ]);
    expect([isVisible(form, 1, 'b', {}, facts), isVisible(form, 1, 'b', { x: 'si' }, facts), isVisible(form, 1, 'zz', {}, facts)]).toEqual([
      false,
      true,
      false,
    ]);
  });
  test('follow each other over those that are hidden', () => {
    const around = (key: string, raw: Raw) => [previousSection(form, 1, key, raw, facts), nextSection(form, 1, key, raw, facts)];
    expect(around('a', {})).toEqual([null, 'c']);
    expect(around('a', { x: 'si' })).toEqual([null, 'b']);
    expect(around('c', { x: 'si' })).toEqual(['b', 'd']);
    expect(around('d', {})).toEqual(['c', null]);
    expect(around('b', {})).toEqual(['a', 'c']);
  });
});

describe('progress', () => {
  const of = (raw: Raw) => {
    const { sections, percent } = progress(form, 1, raw, facts);
    return {
      percent,
      ...Object.fromEntries(sections.map((each) => [each.key, `${each.state} ${each.percent} ${each.missing}/${each.wrong}`])),
    };
  };
  test('begins at nothing, and what is optional is done', () => {
    expect(of({})).toEqual({ percent: 0, a: 'todo 0 3/0', c: 'todo 0 2/0', d: 'done 100 0/0' });
  });
  test('counts required answers, of groups each, of rows one', () => {
    expect(of({ x: 'no', 'grup.u': '1', 'equip.0.nom': 'n' })).toEqual({
      percent: 60,
      a: 'half 66 1/0',
      c: 'half 50 1/0',
      d: 'done 100 0/0',
    });
  });
  test('does not count what is wrong', () => {
    expect(of({ x: 'no', 'grup.u': 'u', 'grup.v': '1' })).toMatchObject({ percent: 40, a: 'errors 66 0/1' });
  });
  test('is never whole while a rule over several answers is broken', () => {
    expect(of({ x: 'no', 'grup.u': '2', 'grup.v': '1', z: 'z', 'equip.0.nom': 'n' })).toMatchObject({
      percent: 99,
      a: 'errors 99 0/1',
      c: 'done 100 0/0',
    });
  });
  test('is whole when it could be sent', () => {
    expect(of({ x: 'no', 'grup.u': '1', 'grup.v': '1', z: 'z', 'equip.0.nom': 'n' })).toMatchObject({ percent: 100, a: 'done 100 0/0' });
  });
  test('says which pages ask nothing that is required', () => {
    expect(progress(form, 1, {}, facts).sections.map(({ key, optional, section }) => [key, optional, section.title.ca])).toEqual([
      ['a', false, 'a'],
      ['c', false, 'c'],
      ['d', true, 'd'],
    ]);
    expect(progress(sampleForm, 1, {}, facts).percent).toBe(0);
  });
});
