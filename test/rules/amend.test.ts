/** Which answers the school may write, and which come later. */
import { describe, expect, it } from 'vitest';
import { isOpen, openInputs, rootOf } from '#functions/rules/amend.ts';
import { proposedDay } from '#functions/rules/deadline.ts';
import { mayAnswerLater } from '#functions/rules/later.ts';
import { sentenceOf } from '#functions/rules/sentences.ts';
import { transitionOf } from '#schemas/workflow/walk.ts';
import { application } from '#schemas/workflows/application.ts';
import { bodyOf } from '#test/support/situation.ts';

const asked = bodyOf({ amendments: { pctBeques: 'x', 'vots.favor': 'x', equip: 'x' } });

describe('the inputs of a case', () => {
  it('are all open in a draft, and none once it is sent', () => {
    expect(openInputs(application, { state: 'draft' }, asked)).toBe('all');
    expect(openInputs(application, { state: 'submitted' }, asked, ['pctBeques'])).toEqual([]);
    expect(isOpen('all', 'qualsevol')).toBe(true);
  });

  it('are open where a comment is, with what lies under it, and where something is wrong', () => {
    const open = openInputs(application, { state: 'amending' }, asked, ['zona.nom']);
    for (const path of ['pctBeques', 'vots.favor', 'vots', 'equip', 'equip.0.nom', 'zona.nom', 'zona.tipus'])
      expect([path, isOpen(open, path)]).toEqual([path, true]);
    for (const path of ['pctBequesZona', 'vots.contra', 'equipament', 'nom']) expect([path, isOpen(open, path)]).toEqual([path, false]);
  });

  it('belong to a field', () => {
    expect(rootOf('equip.0.nom')).toBe('equip');
    expect(rootOf('nom')).toBe('nom');
  });
});

describe('an answer that is asked later', () => {
  const field = { asked: 'later', by: ['ajuntament', 'applicant'] } as const;
  const may = (state: string, role: Parameters<typeof mayAnswerLater>[3][number]) => mayAnswerLater(application, { state }, field, [role]);

  it('is given between sending and the end, by those that the field names', () => {
    expect(may('draft', 'applicant')).toBe(false);
    expect(may('submitted', 'applicant')).toBe(true);
    expect(may('preselected', 'official')).toBe(true);
    expect(may('preselected', 'ajuntament')).toBe(true);
    expect(may('preselected', 'coordination')).toBe(false);
    expect(may('selected', 'applicant')).toBe(false);
  });

  it('is none of those that are asked at once', () => {
    expect(mayAnswerLater(application, { state: 'submitted' }, { by: ['applicant'] }, ['applicant'])).toBe(false);
    expect(mayAnswerLater(application, { state: 'submitted' }, { asked: 'later' }, ['applicant'])).toBe(false);
  });
});

describe('a day', () => {
  it('is proposed where one is asked', () => {
    const ask = transitionOf(application, 'inReview', 'requestAmendments');
    const submit = transitionOf(application, 'draft', 'submit');
    expect(ask && proposedDay(ask, '2026-11-24T10:00:00.000Z')).toBe('2026-12-09');
    expect(submit && proposedDay(submit, '2026-11-24T10:00:00.000Z')).toBeNull();
  });
});

describe('what happened', () => {
  it('is a sentence of the table, one of its own, or at least that something changed', () => {
    const said = (action: string, from: string | null = null) => sentenceOf(application, { action, from }).ca;
    expect(said('accept', 'submitted')).toBe('{actor} la va acceptar a revisió');
    expect(said('accept')).toBe('{actor} la va acceptar a revisió');
    expect(said('sendTask', 'submitted')).toBe('{actor} va demanar un document');
    expect(said('gone')).toBe('{actor} hi va fer un canvi');
  });
});
