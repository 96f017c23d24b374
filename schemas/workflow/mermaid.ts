/** The diagram of a workflow for the README, made from its table. */
import { transitionsFrom } from './walk.ts';
import type { Workflow } from './workflow.ts';

/** A Mermaid `stateDiagram-v2` with the names that the staff reads, in Catalan. Actions that stay in a state are left out. */
export function mermaid(workflow: Workflow): string {
  const names = Object.entries(workflow.states);
  const lines = [
    'stateDiagram-v2',
    ...names.map(([name, { staff }]) => `  ${name}: ${staff.ca}`),
    `  [*] --> ${workflow.initial}`,
    ...names.flatMap(([name]) => arrows(workflow, name)),
    ...names.filter(([, { tags }]) => tags.includes('final')).map(([name]) => `  ${name} --> [*]`),
  ];
  return `${lines.join('\n')}\n`;
}

function arrows(workflow: Workflow, state: string): readonly string[] {
  return transitionsFrom(workflow, state).flatMap(({ to, label }) =>
    to === undefined || to === state ? [] : [`  ${state} --> ${to}: ${label.ca.replace(/…$/u, '')}`],
  );
}
