/** Every workflow of the register, every state × action × role: what the table offers is what the engine does. A new workflow is tried without a line here. */
import { describe, expect, it } from 'vitest';
import { advance } from '#functions/rules/advance.ts';
import { available } from '#functions/rules/available.ts';
import type { Situation } from '#functions/rules/situation.ts';
import { forms } from '#schemas/registry.ts';
import { problemsOf } from '#schemas/workflow/define-workflow.ts';
import { possiblePaths } from '#schemas/workflow/walk.ts';
import type { ActorRole, Workflow } from '#schemas/workflow/workflow.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { actOf, closedScoring, situation } from '#test/support/situation.ts';

const roles: readonly ActorRole[] = ['applicant', 'official', 'ajuntament', 'coordination', 'committee', 'system'];

/** A case in a state, with everything answered: whoever sent it known or not, scoring open or closed. */
function situations(workflow: Workflow, state: string): readonly Situation[] {
  const asked = workflow.transitions.flatMap(({ needs = [] }) => needs.flatMap((need) => (need.need === 'answered' ? [need.field] : [])));
  return (['confirmed', 'unconfirmed'] as const).flatMap((sender) =>
    [true, false].map((closed) =>
      situation({ workflow, head: { state, sender }, body: { scoring: { ...closedScoring, closed } }, answered: new Set(asked) }),
    ),
  );
}

describe.each([...forms, sampleForm].map(({ slug, workflow }) => [slug, workflow] as const))('the workflow of %s', (_, workflow) => {
  const actions = [...new Set(workflow.transitions.map(({ action }) => action))];
  const cells = Object.keys(workflow.states).flatMap((state) => roles.map((role) => [state, role] as const));

  it('is sound, and an end is reached from its beginning', () => {
    expect(problemsOf(workflow)).toEqual([]);
    expect(possiblePaths(workflow).length).toBeGreaterThan(0);
  });

  it.each(cells)('does in %s for %s what it offers, and nothing else', (state, role) => {
    for (const at of situations(workflow, state)) {
      const offered = available(at, [role]).filter(({ reasons }) => reasons.length === 0);
      const done = actions.flatMap((action) => {
        const result = advance(at, actOf(action, { roles: [role] }));
        return result.ok ? [[action, result.value.head.state]] : [];
      });
      const promised = offered.map(({ transition }) => [transition.action, transition.to ?? state]);
      expect(done.sort()).toEqual(promised.sort());
    }
  });

  it('keeps comments on answers only where an action asks for them, whatever somebody posts', () => {
    const kept = Object.keys(workflow.states).flatMap((state) =>
      situations(workflow, state).flatMap((at) =>
        actions.flatMap((action) => {
          const result = advance(at, actOf(action, { roles, comments: { nom: 'Molt baix.' } }));
          return result.ok && 'comments.nom' in result.value.entry.input ? [result.value.transition] : [];
        }),
      ),
    );
    expect(new Set(kept)).toEqual(new Set(workflow.transitions.filter(({ comments }) => comments)));
  });

  it('has no row that nobody can ever use', () => {
    const usable = new Set(
      Object.keys(workflow.states).flatMap((state) =>
        situations(workflow, state).flatMap((at) =>
          available(at, roles).flatMap(({ transition, reasons }) => (reasons.length === 0 ? [transition] : [])),
        ),
      ),
    );
    expect(workflow.transitions.filter((row) => !usable.has(row))).toEqual([]);
  });
});
