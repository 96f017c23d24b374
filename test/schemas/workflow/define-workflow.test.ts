/** A workflow table checks itself, and answers what leads where. */
import { describe, expect, it } from 'vitest';
import { defineWorkflow, problemsOf } from '#schemas/workflow/define-workflow.ts';
import { mermaid } from '#schemas/workflow/mermaid.ts';
import { ahead, mailsOf, possiblePaths, reachable, stateOf, stepsFrom, transitionOf, transitionsFrom } from '#schemas/workflow/walk.ts';
import type { State, Transition, Workflow, WorkflowMail } from '#schemas/workflow/workflow.ts';
import { application } from '#schemas/workflows/application.ts';

const text = { ca: 'x', es: 'x', en: 'x' };
const state = (...tags: State['tags']): State => ({ staff: text, school: text, ahead: text, next: text, shape: 'none', tags });
const row = (action: string, from: string, to?: string, more: Partial<Transition> = {}): Transition => ({
  ...{ action, from: [from], label: { ...text, ca: `${action}…` }, past: text, who: ['applicant'], kind: 'main' },
  ...(to !== undefined && { to }),
  ...more,
});
const mail = (name: string): WorkflowMail => ({ name, to: ['applicant'], subject: text, body: text, why: text });
const table = (more: Partial<Workflow> = {}): Workflow => ({
  ...{ name: 'small', initial: 'a' },
  states: { a: state('draft'), b: state('open'), c: state('final') },
  transitions: [row('send', 'a', 'b'), row('end', 'b', 'c'), row('note', 'b')],
  ...more,
});

describe('a workflow table', () => {
  it('is accepted when every state is reached and every way comes to an end', () => {
    expect(problemsOf(table())).toEqual([]);
    expect(defineWorkflow(table() as never)).toEqual(table());
  });

  it('is refused with the list of everything that is wrong', () => {
    const broken = table({ transitions: [row('send', 'a', 'nowhere'), row('send', 'a', 'b')], initial: 'z' });
    expect(() => defineWorkflow(broken as never)).toThrow(
      /names the unknown state z\n.*names the unknown state nowhere\n.*two rows for send from a/u,
    );
  });

  it.each([
    ['a state that is never reached', table({ states: { ...table().states, d: state('final') } }), 'never reaches d'],
    ['a way without an end', table({ transitions: [row('send', 'a', 'b'), row('back', 'b', 'a')] }), 'comes to no end from b'],
    [
      'something after a final state',
      table({ transitions: [...table().transitions, row('again', 'c', 'a')] }),
      'goes on after the final state c',
    ],
    [
      'a reminder of an unknown state',
      table({ reminders: [{ state: 'q', of: 'deadline', days: [-1], mail: mail('m') }] }),
      'names the unknown state q',
    ],
    [
      'five mails at once',
      table({ transitions: [row('send', 'a', 'b', { mails: 'vwxyz'.split('').map(mail) }), row('end', 'b', 'c')] }),
      'causes too many mails with send',
    ],
    [
      'four mails beside the question to the official mailbox',
      table({
        transitions: [row('send', 'a', 'b', { mails: 'vwxy'.split('').map(mail), effects: [{ effect: 'freeze' }] }), row('end', 'b', 'c')],
      }),
      'causes too many mails with send',
    ],
    [
      'two mails of one name',
      table({ transitions: [row('send', 'a', 'b', { mails: [mail('m')] }), row('end', 'b', 'c', { mails: [mail('m')] })] }),
      'has two mails of the name m',
    ],
    [
      'five reminders of one state',
      table({ reminders: 'vwxyz'.split('').map((name) => ({ state: 'b', of: 'deadline', days: [-1], mail: mail(name) })) }),
      'has too many reminders in b',
    ],
  ])('is refused for %s', (_, workflow, problem) => {
    expect(problemsOf(workflow)).toContain(problem);
  });

  it('may say the same mail in two places, and four mails where nothing is sent in', () => {
    const one = mail('m');
    const rows = [row('send', 'a', 'b', { mails: 'wxyz'.split('').map(mail) }), row('end', 'b', 'c', { mails: [one] })];
    expect(problemsOf(table({ transitions: rows, reminders: [{ state: 'b', of: 'deadline', days: [-1], mail: one }] }))).toEqual([]);
  });

  it('answers what leaves a state', () => {
    expect(transitionsFrom(table(), 'b').map(({ action }) => action)).toEqual(['end', 'note']);
    expect(transitionOf(table(), 'a', 'end')).toBeUndefined();
    expect(stepsFrom(table(), 'b')).toEqual(['c']);
    expect([...reachable(table(), 'b')]).toEqual(['b', 'c']);
    expect(() => stateOf(table(), 'lost')).toThrow(RangeError);
  });

  it('draws itself, without what stays in place', () => {
    expect(mermaid(table())).toBe('stateDiagram-v2\n  a: x\n  b: x\n  c: x\n  [*] --> a\n  a --> b: send\n  b --> c: end\n  c --> [*]\n');
  });
});

describe('the workflow of the application', () => {
  it('leads every application to selected, rejected or withdrawn', () => {
    const ends = new Set(possiblePaths(application).map((path) => path.at(-1)));
    expect([...ends].sort()).toEqual(['rejected', 'selected', 'withdrawn']);
    expect(possiblePaths(application)).toContainEqual(['draft', 'submitted', 'inReview', 'preselected', 'selected']);
  });

  it('speaks every text in three languages', () => {
    const empty: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('ca' in node && 'es' in node && 'en' in node && Object.values(node).some((words) => String(words).trim() === ''))
        empty.push(path);
      for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
    };
    walk(application, 'application');
    expect(empty).toEqual([]);
  });

  it('fills in its mails only what a mail of a case can fill', () => {
    const known = ['reference', 'form', 'centre', 'code', 'curs', 'state', 'next', 'deadline', 'reason', 'order', 'amendments', 'answers'];
    const holes = mailsOf(application).flatMap((each) =>
      [each.subject, each.body, each.why].flatMap((words) => Object.values(words).flatMap((said: string) => said.match(/\{\w+\}/gu) ?? [])),
    );
    expect(holes.filter((hole) => !known.includes(hole.slice(1, -1)))).toEqual([]);
    for (const { body } of mailsOf(application)) expect(body.es.match(/\{\w+\}/gu)?.sort()).toEqual(body.ca.match(/\{\w+\}/gu)?.sort());
  });

  it('asks for a reason whenever the school reads one', () => {
    const reading = application.transitions.filter(({ mails = [] }) => mails.some(({ body }) => body.ca.includes('{reason}')));
    expect(reading.map(({ action }) => action)).toEqual(['preselect', 'select', 'waitlist', 'reject', 'withdraw']);
    expect(reading.filter(({ asks }) => asks?.reason?.required !== undefined || !asks?.reason)).toEqual([]);
  });

  it('scores by four to six criteria', () => {
    expect(Object.keys(application.scoring?.criteria ?? {}).length).toBeGreaterThanOrEqual(4);
    expect(Object.keys(application.scoring?.criteria ?? {}).length).toBeLessThanOrEqual(6);
  });
});

it('what may still come is told in the order of the table, without what would undo everything', () => {
  expect(ahead(application, 'inReview')).toEqual(['amending', 'preselected', 'selected', 'waitlisted', 'rejected']);
  expect(ahead(application, 'amending')[0]).toBe('submitted');
  expect(ahead(application, 'preselected')).toEqual(['selected', 'waitlisted', 'rejected']);
  expect(ahead(application, 'selected')).toEqual([]);
});
