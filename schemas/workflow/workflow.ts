/** The shape of a workflow: a table that one reads in one sitting; knows no workflow. */
import type { Field } from '../form/field.ts';
import type { Text } from '../text.ts';

/** Who acts on a case. `system` is the sweep. */
export type ActorRole = 'applicant' | 'official' | 'ajuntament' | 'coordination' | 'committee' | 'system';

/** The seven status shapes of the look. */
export type Shape = 'none' | 'half' | 'done' | 'wait' | 'soon' | 'late' | 'na';

/** A state and its three names: for staff, for the school, and for the school before it gets there. */
export interface State {
  readonly staff: Text;
  readonly school: Text;
  readonly ahead: Text;
  /** What comes next, in the school's words. */
  readonly next: Text;
  readonly shape: Shape;
  /**
   * `draft`: the school writes all of it · `amending`: the school writes the commented fields · `scoring`: the committee may score ·
   * `waits-staff` / `waits-school`: whose turn it is · `open`: neither closed nor draft · `final`: nothing more happens ·
   * `void`: as if it had never been sent; frees the centre's place in the call.
   */
  readonly tags: readonly StateTag[];
}

/** What a state means to the engine, see {@link State}. */
export type StateTag = 'draft' | 'amending' | 'scoring' | 'waits-staff' | 'waits-school' | 'open' | 'final' | 'void';

/** A condition of a transition beside its state and actor. Each has one sentence in rules/needs that says what is missing. */
export type Need =
  | { readonly need: 'complete' }
  | { readonly need: 'call-open' }
  | { readonly need: 'before-deadline' }
  | { readonly need: 'confirmed' }
  | { readonly need: 'unconfirmed' }
  | { readonly need: 'answered'; readonly field: string }
  | { readonly need: 'scoring-open' }
  | { readonly need: 'scoring-closed' };

/** When the case comes due after a transition. Deadlines end at 23:59:59 Europe/Madrid of a working day. */
export type Deadline =
  | { readonly workingDays: number }
  /** The day that the actor typed in the `asks` field of that name; `workingDays` proposes one, as the fact `deadline.proposed`. */
  | { readonly asked: string; readonly workingDays: number }
  | 'clear'
  | 'keep';

/** Groups of people a case knows. */
export type Audience = 'applicant' | 'official' | 'coordination' | 'committee' | 'assignee' | 'ajuntament';

/** A mail that a transition causes. Words may hold `{reference}`, `{form}`, `{centre}`, `{code}`, `{curs}`, `{state}`, `{deadline}`, `{reason}`, `{order}`. */
export interface WorkflowMail {
  /** Name in the catalogue, `M-SOL-REBUDA` (domain.md 5.11). Unique in the register. */
  readonly name: string;
  readonly to: readonly Audience[];
  /** Only where this field has an answer. */
  readonly answered?: string;
  readonly subject: Text;
  /** Paragraphs, separated by an empty line; `{amendments}` alone on a line becomes the list of comments, `{answers}` what was sent. */
  readonly body: Text;
  readonly button?: { readonly label: Text; readonly to: 'case' | 'form' | 'staff-case' };
  /** Why the reader gets it and what stops it. */
  readonly why: Text;
  readonly stops?: Text;
}

/** What a transition does beside changing state. */
export type Effect =
  /** Freeze the answers as the document of this submission. */
  | { readonly effect: 'freeze' }
  /** Open the commented fields to the school. */
  | { readonly effect: 'open-amendments' }
  | { readonly effect: 'close-amendments' }
  | { readonly effect: 'assign'; readonly from: string }
  | { readonly effect: 'order'; readonly from: string }
  | { readonly effect: 'close-scoring' }
  | { readonly effect: 'open-scoring' }
  /** What the official mailbox said of who sent it. */
  | { readonly effect: 'sender'; readonly is: 'confirmed' | 'denied' }
  | { readonly effect: 'participation'; readonly phase: 'any0' }
  /** Who is in the place of the person that the case is about, by the answers or, where nothing is frozen, by what the actor is asked. */
  | { readonly effect: 'replacement'; readonly what: string; readonly name: string; readonly address: string }
  /** The days answered in the rows `from` are the free days of the centre in the curs. */
  | { readonly effect: 'free-days'; readonly from: string }
  /**
   * What the centre said of its participation, where the field `answered` has an answer: it goes on, in another `phase` of the curs, or it leaves
   * on the day that was answered at `left`. `certified` names what the actor is asked.
   */
  | {
      readonly effect: 'continuity';
      readonly answered: string;
      readonly phase?: 'network';
      readonly left?: string;
      readonly certified?: string;
    };

/** One row of the table. */
export interface Transition {
  readonly action: string;
  readonly from: readonly string[];
  /** Absent = stays where it is. */
  readonly to?: string;
  readonly label: Text;
  /** Audit sentence, past tense, `{actor}` first. */
  readonly past: Text;
  readonly who: readonly ActorRole[];
  readonly needs?: readonly Need[];
  /** What the actor is asked, by the form kernel's own fields. A field named `reason` is what the school reads. */
  readonly asks?: Readonly<Record<string, Field>>;
  /** The actor comments answers field by field; at least one comment is needed. */
  readonly comments?: true;
  readonly deadline?: Deadline;
  readonly effects?: readonly Effect[];
  readonly mails?: readonly WorkflowMail[];
  readonly kind: 'main' | 'plain' | 'danger';
}

/** Reminders of a state: days before (negative) or after an instant. What reminds the coordination also marks the case unread. */
export interface StateReminder {
  readonly state: string;
  /** `deadline` of the case, `call` closing (drafts), or the last `change` of an answer. */
  readonly of: 'deadline' | 'call' | 'change';
  /** Calendar days; the instant is 07:30 Europe/Madrid. */
  readonly days: readonly number[];
  readonly mail: WorkflowMail;
}

/** Scoring by a committee while a state is tagged `scoring`. */
export interface Scoring {
  readonly criteria: Readonly<Record<string, { readonly title: Text; readonly hint: Text }>>;
  /** Points 0–max for each criterion. */
  readonly max: number;
  /** Closing with fewer scores asks why. */
  readonly enough: number;
}

/** A state machine as a table. */
export interface Workflow {
  readonly name: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, State>>;
  readonly transitions: readonly Transition[];
  readonly reminders?: readonly StateReminder[];
  readonly scoring?: Scoring;
}
