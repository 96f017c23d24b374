/** The queue of the staff: which cases, in which order, and what each waits for. Reads heads only. */
import { fold } from '#schemas/catalonia/fold.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Text } from '#schemas/text.ts';
import { isTagged, stateOf, transitionsFrom } from '#schemas/workflow/walk.ts';
import type { Workflow } from '#schemas/workflow/workflow.ts';

/** What the queue is narrowed to; absent = all that was sent. */
export interface QueueFilter {
  readonly unread?: boolean;
  /** Id of the person in charge. */
  readonly assignee?: string;
  readonly state?: string;
  readonly warnings?: boolean;
  /** Words of name, municipality, code or reference; accents do not matter. */
  readonly search?: string;
}

const waits = {
  late: { ca: 'El termini ha vençut', es: 'El plazo ha vencido', en: 'The deadline has passed' },
  school: { ca: 'Espera el centre', es: 'Espera al centro', en: 'Waits for the school' },
  sender: {
    ca: 'Espera que el centre confirmi qui l’envia',
    es: 'Espera que el centro confirme quién la envía',
    en: 'Waits for the school to confirm who sent it',
  },
  nothing: { ca: 'Res més a fer', es: 'Nada más que hacer', en: 'Nothing more to do' },
} as const satisfies Record<string, Text>;

/** The cases that a filter lets through: what waits for the staff first, then the longest in its state. Drafts only where their state is asked for. */
export function queueOf(workflow: Workflow, heads: readonly CaseHead[], filter: QueueFilter): readonly CaseHead[] {
  const words = fold(filter.search ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const passes = (head: CaseHead) =>
    (filter.state === undefined ? !isTagged(workflow, head.state, 'draft') : head.state === filter.state) &&
    (!filter.unread || head.unread) &&
    (!filter.warnings || head.warnings.length > 0) &&
    (filter.assignee === undefined || head.assignee === filter.assignee) &&
    words.every((word) => fold(`${head.name} ${head.municipality} ${head.code} ${head.reference ?? ''}`).includes(word));
  return heads.filter(passes).sort((one, other) => rank(workflow, one) - rank(workflow, other) || (one.since < other.since ? -1 : 1));
}

/** What a case waits for, in the words of the staff; actions as on their buttons. */
export function waitsFor(workflow: Workflow, head: CaseHead, now: string): Text {
  const { tags } = stateOf(workflow, head.state);
  if (tags.includes('final')) return waits.nothing;
  if (tags.includes('waits-school')) return head.deadline !== null && head.deadline < now ? waits.late : waits.school;
  const rows = transitionsFrom(workflow, head.state).filter(({ who, kind }) => who.includes('coordination') && kind === 'main');
  const asks = rows.some(({ needs = [] }) => needs.some(({ need }) => need === 'confirmed'));
  if (asks && head.sender === 'unconfirmed') return waits.sender;
  return rows[0]?.label ?? waits.nothing;
}

/** How many cases are in each state, drafts included. */
export function countByState(heads: readonly CaseHead[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state } of heads) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function rank(workflow: Workflow, { state }: CaseHead): number {
  const { tags } = stateOf(workflow, state);
  if (tags.includes('final')) return 3;
  return tags.includes('waits-staff') ? 1 : 2;
}
