/** The queue of the staff: which cases, in which order, and what each waits for. Reads heads only. */
import { fold } from '#schemas/catalonia/fold.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Text } from '#schemas/text.ts';
import { isTagged, stateOf, transitionsFrom } from '#schemas/workflow/walk.ts';
import type { Need, Transition, Workflow } from '#schemas/workflow/workflow.ts';

/** What the queue is narrowed to; absent = all that was sent. */
export interface QueueFilter {
  readonly unread?: boolean;
  /** Id of the person in charge. */
  readonly assignee?: string;
  readonly state?: string;
  readonly warnings?: boolean;
  /** Only what waits for the staff, see {@link waitsForStaff}. */
  readonly waiting?: boolean;
  /** Only what was due before this instant. */
  readonly lateAt?: Instant;
  /** Words of name, municipality, code or reference; accents do not matter. */
  readonly search?: string;
}

/** In which order the queue stands; absent = what waits for the staff first. Names by the alphabet, the oldest and the next due first. */
export const queueOrders = ['name', 'age', 'deadline'] as const;
/** One of them. */
export type QueueOrder = (typeof queueOrders)[number];

/** How many cases ask for somebody, drafts left out. */
export interface QueueFigures {
  readonly waiting: number;
  readonly unread: number;
  readonly mine: number;
  readonly late: number;
}

const waits = {
  late: { ca: 'El termini ha vençut', es: 'El plazo ha vencido', en: 'The deadline has passed' },
  school: { ca: 'Espera el centre', es: 'Espera al centro', en: 'Waits for the school' },
  sender: {
    ca: 'Espera que el centre confirmi qui l’envia',
    es: 'Espera que el centro confirme quién la envía',
    en: 'Waits for the school to confirm who sent it',
  },
  denied: {
    ca: 'El centre diu que no l’ha enviada',
    es: 'El centro dice que no la ha enviado',
    en: 'The school says that it did not send it',
  },
  committee: { ca: 'Espera la comissió', es: 'Espera a la comisión', en: 'Waits for the committee' },
  nothing: { ca: 'Res més a fer', es: 'Nada más que hacer', en: 'Nothing more to do' },
} as const satisfies Record<string, Text>;

/** The cases that a filter lets through at a moment, in an order. Drafts only where their state is asked for, or where the staff may bring them on. */
export function queueOf(
  workflow: Workflow,
  heads: readonly CaseHead[],
  now: Instant,
  filter: QueueFilter,
  order?: QueueOrder,
): readonly CaseHead[] {
  const words = fold(filter.search ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const passes = (head: CaseHead) =>
    (filter.state === undefined ? !isTheirsAlone(workflow, head.state) : head.state === filter.state) &&
    (!filter.unread || head.unread) &&
    (!filter.warnings || head.warnings.length > 0) &&
    (!filter.waiting || waitsForStaff(workflow, head, now)) &&
    (filter.lateAt === undefined || isLate(workflow, head, filter.lateAt)) &&
    (filter.assignee === undefined || head.assignee === filter.assignee) &&
    words.every((word) => fold(`${head.name} ${head.municipality} ${head.code} ${head.reference ?? ''}`).includes(word));
  return heads
    .filter(passes)
    .sort(order ? orders[order] : (one, other) => rank(workflow, one, now) - rank(workflow, other, now) || oldest(one, other));
}

const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const oldest = (one: CaseHead, other: CaseHead): number => compared(one.since, other.since);
/** After every instant. */
const never = '~';

const orders: Readonly<Record<QueueOrder, (one: CaseHead, other: CaseHead) => number>> = {
  name: (one, other) => compared(fold(one.name), fold(other.name)) || oldest(one, other),
  age: oldest,
  deadline: (one, other) => compared(one.deadline ?? never, other.deadline ?? never) || oldest(one, other),
};

/** A draft that its writers alone bring on. */
function isTheirsAlone(workflow: Workflow, state: CaseHead['state']): boolean {
  return isTagged(workflow, state, 'draft') && mainRows(workflow, state).length === 0;
}

/** Whether a case that the staff sees is past its deadline. */
export function isLate(workflow: Workflow, { state, deadline }: Pick<CaseHead, 'state' | 'deadline'>, now: Instant): boolean {
  const { tags } = stateOf(workflow, state);
  return deadline !== null && deadline < now && !isTheirsAlone(workflow, state) && !tags.includes('final');
}

/** What the turn of a case hangs on. */
type Turn = Pick<CaseHead, 'state' | 'deadline' | 'sender'>;

/** Whether it is the turn of the staff: also where a school, a sender or the committee let its deadline pass. */
export function waitsForStaff(workflow: Workflow, head: Turn, now: Instant): boolean {
  const { tags } = stateOf(workflow, head.state);
  if (isLate(workflow, head, now)) return tags.includes('waits-school') || tags.includes('waits-staff');
  return tags.includes('waits-staff') && before(workflow, head) === null;
}

/** Who comes before the main step of the staff: the school that has not said who sent it, or the committee while it scores. */
function before(workflow: Workflow, head: Turn): 'sender' | 'committee' | null {
  const needed = (name: Need['need']) => mainRows(workflow, head.state).some(({ needs = [] }) => needs.some(({ need }) => need === name));
  if (needed('confirmed') && head.sender === 'unconfirmed') return 'sender';
  // While the committee scores there is a deadline; closing clears it.
  const scores = isTagged(workflow, head.state, 'scoring') && head.deadline !== null;
  return scores && needed('scoring-closed') ? 'committee' : null;
}

function mainRows(workflow: Workflow, state: CaseHead['state']): readonly Transition[] {
  return transitionsFrom(workflow, state).filter(({ who, kind }) => who.includes('coordination') && kind === 'main');
}

/** What asks for somebody; `mine` by the id of a person. */
export function figuresOf(
  workflow: Workflow,
  heads: readonly CaseHead[],
  at: { readonly person: string | null; readonly now: Instant },
): QueueFigures {
  const count = (filter: QueueFilter): number => queueOf(workflow, heads, at.now, filter).length;
  return {
    waiting: count({ waiting: true }),
    unread: count({ unread: true }),
    mine: at.person === null ? 0 : count({ assignee: at.person }),
    late: count({ lateAt: at.now }),
  };
}

/** What a case waits for, in the words of the staff; actions as on their buttons. */
export function waitsFor(workflow: Workflow, head: CaseHead, now: string): Text {
  const { tags } = stateOf(workflow, head.state);
  if (tags.includes('final')) return waits.nothing;
  const late = head.deadline !== null && head.deadline < now;
  if (tags.includes('waits-school')) return late ? waits.late : waits.school;
  const rows = mainRows(workflow, head.state);
  if (head.sender === 'denied' && rows.some(({ needs = [] }) => needs.some(({ need }) => need === 'confirmed'))) return waits.denied;
  const first = before(workflow, head);
  if (first !== null) return late ? waits.late : waits[first];
  return rows[0]?.label ?? waits.nothing;
}

/** How many cases are in each state, drafts included. */
export function countByState(heads: readonly CaseHead[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state } of heads) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function rank(workflow: Workflow, head: CaseHead, now: Instant): number {
  if (isTagged(workflow, head.state, 'final')) return 3;
  return waitsForStaff(workflow, head, now) ? 1 : 2;
}
