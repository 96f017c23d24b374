/** Declares a workflow: the compiler checks the names of its states, and the table checks itself when it is loaded, or built. */
import { isTagged, reachable, stepsFrom } from './walk.ts';
import type { Transition, Workflow, WorkflowMail } from './workflow.ts';

/** A commit writes at most four causes of mail (design-time.md). */
export const mostMails = 4;

/** A table whose transitions and reminders may only name its own states. */
interface Table<S extends string> extends Omit<Workflow, 'states' | 'initial' | 'transitions' | 'reminders'> {
  readonly states: Readonly<Record<S, Workflow['states'][string]>>;
  readonly initial: NoInfer<S>;
  readonly transitions: readonly (Omit<Transition, 'from' | 'to'> & { readonly from: readonly NoInfer<S>[]; readonly to?: NoInfer<S> })[];
  readonly reminders?: readonly (NonNullable<Workflow['reminders']>[number] & { readonly state: NoInfer<S> })[];
}

/** The table, once it is sound. Throws an error that lists every problem. */
export function defineWorkflow<S extends string>(table: Table<S>): Workflow {
  CHECK: refuse(table, problemsOf(table)); // left out of what is built, by infra/build.ts
  return table;
}

function refuse({ name }: Workflow, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`The workflow "${name}" is not sound:\n${problems.map((line) => `  ${line}`).join('\n')}`);
}

/** What is wrong with a table, a sentence each; none when it is sound. */
export function problemsOf(workflow: Workflow): readonly string[] {
  const unknown = unknownStates(workflow);
  return [...unknown, ...(unknown.length > 0 ? [] : lostStates(workflow)), ...repeatedActions(workflow), ...mailProblems(workflow)];
}

function unknownStates(workflow: Workflow): readonly string[] {
  const named = [
    workflow.initial,
    ...workflow.transitions.flatMap(({ from, to }) => (to === undefined ? from : [...from, to])),
    ...(workflow.reminders ?? []).map(({ state }) => state),
  ];
  return [...new Set(named)].filter((name) => !workflow.states[name]).map((name) => `names the unknown state ${name}`);
}

function lostStates(workflow: Workflow): readonly string[] {
  const reached = reachable(workflow, workflow.initial);
  return Object.keys(workflow.states).flatMap((state) => {
    const final = isTagged(workflow, state, 'final');
    const ends = [...reachable(workflow, state)].some((next) => isTagged(workflow, next, 'final'));
    return [
      ...(reached.has(state) ? [] : [`never reaches ${state}`]),
      ...(final && stepsFrom(workflow, state).length > 0 ? [`goes on after the final state ${state}`] : []),
      ...(final || ends ? [] : [`comes to no end from ${state}`]),
    ];
  });
}

function repeatedActions(workflow: Workflow): readonly string[] {
  const seen = new Set<string>();
  return workflow.transitions.flatMap(({ action, from }) =>
    from.flatMap((state) => {
      const pair = `${action} from ${state}`;
      const again = seen.has(pair);
      seen.add(pair);
      return again ? [`has two rows for ${pair}`] : [];
    }),
  );
}

function mailProblems(workflow: Workflow): readonly string[] {
  const crowded = workflow.transitions.filter(({ mails = [], effects = [] }) => {
    // A submission may have to write to the official mailbox as well.
    const most = effects.some(({ effect }) => effect === 'freeze') ? mostMails - 1 : mostMails;
    return mails.length > most;
  });
  const byName = new Map<string, WorkflowMail>();
  const all = [...workflow.transitions.flatMap(({ mails = [] }) => mails), ...(workflow.reminders ?? []).map(({ mail }) => mail)];
  const clashes = all.filter((mail) => {
    const first = byName.get(mail.name) ?? mail;
    byName.set(mail.name, first);
    return first !== mail;
  });
  const reminded = Object.keys(workflow.states).filter(
    (state) => (workflow.reminders ?? []).filter((reminder) => reminder.state === state).length > mostMails,
  );
  return [
    ...reminded.map((state) => `has too many reminders in ${state}`),
    ...crowded.map(({ action }) => `causes too many mails with ${action}`),
    ...clashes.map(({ name }) => `has two mails of the name ${name}`),
  ];
}
