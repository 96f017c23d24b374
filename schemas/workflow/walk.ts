/** Questions to a workflow table: what leaves a state, which paths there are, which mails it knows. */
import type { State, StateTag, Transition, Workflow, WorkflowMail } from './workflow.ts';

/** The rows that leave a state or act in it, in the order of the table. */
export function transitionsFrom(workflow: Workflow, state: string): readonly Transition[] {
  return workflow.transitions.filter(({ from }) => from.includes(state));
}

/** The row of an action in a state, if the table has one. */
export function transitionOf(workflow: Workflow, state: string, action: string): Transition | undefined {
  return transitionsFrom(workflow, state).find((row) => row.action === action);
}

/** A declared state. Throws RangeError for a name that the table does not know: a stored state is never removed from the code. */
export function stateOf(workflow: Workflow, name: string): State {
  const state = workflow.states[name];
  if (!state) throw new RangeError(`workflow ${workflow.name} has no state ${name}`);
  return state;
}

/** Whether a state carries a tag. */
export function isTagged(workflow: Workflow, state: string, tag: StateTag): boolean {
  return stateOf(workflow, state).tags.includes(tag);
}

/** The states that one step leads to, each once. */
export function stepsFrom(workflow: Workflow, state: string): readonly string[] {
  const steps = transitionsFrom(workflow, state).flatMap(({ to }) => (to !== undefined && to !== state ? [to] : []));
  return [...new Set(steps)];
}

/** All states that can follow `from`, itself included. */
export function reachable(workflow: Workflow, from: string): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const state of seen) for (const step of stepsFrom(workflow, state)) seen.add(step);
  return seen;
}

/**
 * The states that may still come, in the order of the table: those after the state itself, and of those before it only where one step leads;
 * without those that undo everything.
 */
export function ahead(workflow: Workflow, from: string): readonly string[] {
  const [coming, next] = [reachable(workflow, from), stepsFrom(workflow, from)];
  const names = Object.keys(workflow.states);
  const later = (state: string) => names.indexOf(state) > names.indexOf(from) && coming.has(state);
  return names.filter((state) => (later(state) || next.includes(state)) && !isTagged(workflow, state, 'void'));
}

/** Every way from a state to an end that passes no state twice: a list of states, both ends included. */
export function possiblePaths(workflow: Workflow, from = workflow.initial, walked: readonly string[] = []): readonly (readonly string[])[] {
  const path = [...walked, from];
  if (isTagged(workflow, from, 'final')) return [path];
  return stepsFrom(workflow, from)
    .filter((step) => !path.includes(step))
    .flatMap((step) => possiblePaths(workflow, step, path));
}

/** Every mail of the table, each name once. */
export function mailsOf(workflow: Workflow): readonly WorkflowMail[] {
  const all = [...workflow.transitions.flatMap(({ mails = [] }) => mails), ...(workflow.reminders ?? []).map(({ mail }) => mail)];
  return [...new Map(all.map((mail) => [mail.name, mail])).values()];
}
