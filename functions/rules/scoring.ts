/** Scoring by a committee: blind until it is closed, then mean and spread (domain.md 5.1, design-cases.md). */
import type { CaseBody, CaseScore } from '#schemas/entities/case.ts';
import type { FieldError } from '#schemas/result.ts';
import { filled } from '#schemas/values/checked.ts';
import type { Scoring } from '#schemas/workflow/workflow.ts';

/** Mean of the scores, lowest and highest, on the scale of the criteria. */
export interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Where the scoring stands. */
export interface Standing {
  /** Names of who has scored, and of who declared a conflict. */
  readonly scored: readonly string[];
  readonly conflicts: readonly string[];
  /** Ids of the members who have done neither. */
  readonly waiting: readonly string[];
  /**
   * It closes by itself: somebody has scored, everybody else has or is in conflict, and both together are enough. A conflict says by itself why
   * there are fewer scores than enough; of a committee that is smaller than that, the coordination says why when it closes.
   */
  readonly complete: boolean;
  /** Null until it is closed, and without scores. */
  readonly result: { readonly overall: Spread; readonly criteria: Readonly<Record<string, Spread>> } | null;
}

/** Whether a score is of the round that is open, or was closed last. Who has a conflict of interest has it in every round. */
export function counts({ conflict, round }: Pick<CaseScore, 'conflict' | 'round'>, now: Pick<CaseBody['scoring'], 'round'>): boolean {
  return conflict || round === now.round;
}

/** The standing for the staff; while the scoring is open it says who, and never what. `members` are persons of the committee. */
export function standing(
  scoring: Scoring,
  scores: readonly CaseScore[],
  members: readonly string[],
  now: Pick<CaseBody['scoring'], 'closed' | 'round'>,
): Standing {
  const counted = scores.filter((score) => counts(score, now));
  const given = counted.filter(({ conflict }) => !conflict);
  const done = new Set(counted.map(({ person }) => person));
  const waiting = members.filter((member) => !done.has(member));
  return {
    scored: given.map(({ name }) => name),
    conflicts: counted.filter(({ conflict }) => conflict).map(({ name }) => name),
    waiting,
    complete: waiting.length === 0 && given.length > 0 && counted.length >= scoring.enough,
    result: now.closed && given.length > 0 ? resultOf(scoring, given) : null,
  };
}

/** The scores that somebody may read: all that count once it is closed, before that only the own, of whichever round. */
export function readableScores(
  scores: readonly CaseScore[],
  person: string | null,
  now: Pick<CaseBody['scoring'], 'closed' | 'round'>,
): readonly CaseScore[] {
  return scores.filter((score) => (now.closed ? counts(score, now) : score.person === person));
}

const none = {
  ca: 'Poseu una nota entera de 0 a {max} a «{criterion}».',
  es: 'Ponga una nota entera de 0 a {max} en «{criterion}».',
  en: 'Give a whole mark from 0 to {max} for “{criterion}”.',
};
const wrong = {
  ca: `Heu escrit «{typed}». ${none.ca}`,
  es: `Ha escrito «{typed}». ${none.es}`,
  en: `You typed “{typed}”. ${none.en}`,
};

/** The points as typed, or an error for each criterion without a whole mark from 0 to the maximum. */
export function readPoints(
  { criteria, max }: Scoring,
  typed: Readonly<Record<string, string>>,
): { readonly points: Readonly<Record<string, number>>; readonly errors: readonly FieldError[] } {
  const points: Record<string, number> = {};
  const errors: FieldError[] = [];
  for (const [key, { title }] of Object.entries(criteria)) {
    const text = (typed[key] ?? '').trim();
    const mark = /^\d{1,3}$/u.test(text) ? Number(text) : Number.NaN;
    if (mark <= max) points[key] = mark;
    else errors.push({ path: key, message: eachFilled(title, String(max), text.slice(0, 20)) });
  }
  return { points, errors };
}

function eachFilled(title: Scoring['criteria'][string]['title'], max: string, typed: string): FieldError['message'] {
  const words = typed === '' ? none : wrong;
  const put = (locale: keyof typeof title) => filled(words, { max, typed, criterion: title[locale] })[locale];
  return { ca: put('ca'), es: put('es'), en: put('en') };
}

function resultOf({ criteria }: Scoring, scores: readonly CaseScore[]): Standing['result'] {
  const keys = Object.keys(criteria);
  const of = (key: string) => scores.map(({ points }) => points[key] ?? 0);
  return {
    overall: spreadOf(scores.map((score) => mean(keys.map((key) => score.points[key] ?? 0)))),
    criteria: Object.fromEntries(keys.map((key) => [key, spreadOf(of(key))])),
  };
}

function spreadOf(values: readonly number[]): Spread {
  return { mean: mean(values), low: Math.min(...values), high: Math.max(...values) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
