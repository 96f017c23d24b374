/** The shape of a form's declaration; knows no form. */
import type { Text } from '../text.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { Condition, Expr } from './expression.ts';
import type { Field } from './field.ts';

/** A value shown inside a sentence: `{name}` holes of warnings. */
export interface Shown {
  readonly value: Expr;
  readonly as: 'number' | 'percent' | 'points' | 'text' | 'date' | 'school-year';
}

/** A hard rule over several answers; the error is tied to the input `at`. */
export interface Check {
  readonly id: string;
  readonly at: string;
  /** The rule is broken while it holds. */
  readonly fails: Condition;
  readonly text: Text;
  readonly values?: Readonly<Record<string, Shown>>;
}

/**
 * A soft rule: shown in plain words beside the answer, never a verdict, never blocks.
 * With `ok` it is a criterion that the case page lists also when it is met (domain.md 1.5).
 */
export interface Warning {
  readonly id: string;
  readonly at: string;
  readonly title: Text;
  /** The warning shows while it holds. */
  readonly when: Condition;
  /** Not enough answers to tell. */
  readonly unknown?: Condition;
  /** Said of the answer and to nobody: the staff reads it too. That it stops nobody is said where somebody writes. */
  readonly text: Text;
  readonly ok?: Text;
  /** A person has to read the answer to tell (C3). */
  readonly read?: true;
  readonly values?: Readonly<Record<string, Shown>>;
}

/** Fields that share one line and one question. */
export interface Together {
  readonly title: Text;
  readonly hint?: Text;
  readonly optional?: true;
  readonly fields: readonly string[];
}

/** One page of a form. */
export interface Section {
  readonly key: string;
  readonly title: Text;
  readonly intro?: Text;
  readonly when?: Condition;
  /** Begins with what the centre answered in it the last time that it sent this form; of forms that the calendar opens. */
  readonly carries?: true;
  readonly fields: Readonly<Record<string, Field>>;
  readonly together?: readonly Together[];
}

/** One published version: immutable once a case has used it. */
export interface FormVersion {
  readonly sections: readonly Section[];
  readonly checks?: readonly Check[];
  readonly warnings?: readonly Warning[];
  /** Brings what was typed under the version before to this one; notes say in plain words what changed. */
  readonly upgrade?: {
    readonly rename?: Readonly<Record<string, string>>;
    readonly drop?: readonly string[];
    readonly notes: readonly Text[];
  };
}

/** A form, declared once; everything people see or receive is derived from it. */
export interface Form {
  /** URL segment of `/formularis/:slug`. */
  readonly slug: string;
  readonly name: Text;
  readonly intro: Text;
  /** What it is not (domain.md 0.1). Shown at the start, beside every page and on the receipt. */
  readonly disclaimer?: Text;
  /** What a case is about; `centre` forms start with the directory look-up in field `subjectField`, unless the calendar opens them. */
  readonly subject: 'centre' | 'none';
  readonly subjectField?: string;
  /** Field in which a school that the directory does not know is named by hand. */
  readonly subjectName?: string;
  /** Open only between the dates of a call. */
  readonly needsCall: boolean;
  /** Who begins it: anybody, or the calendar of the curs for every centre that owes it. Absent = anybody. */
  readonly opens?: 'public' | 'calendar';
  /** Seats of the centre that write it beside its head’s: the last part of `centre:<id>#…`. Of forms that the calendar opens. */
  readonly writers?: readonly ('impulsor' | 'docent' | 'comunicacio' | 'formador' | 'partner')[];
  readonly workflow: Workflow;
  readonly versions: Readonly<Record<number, FormVersion>>;
  /** What happens after sending, with `{…}` holes filled from the case (reference, nextDate). */
  readonly afterwards: Text;
  /** Prefix of references: `MAG` gives `MAG-7K3P-9QXM`. */
  readonly prefix: string;
}

/** What was typed, as typed (NFC, no control characters but newline): input name → text or texts. */
export type Raw = Readonly<Record<string, string | readonly string[]>>;

/** What the service knows beside the answers: flat names, `today`, `curs`, `curs.from`, `curs.to`, `centre.nom`, `call.curs`. */
export type Facts = Readonly<Record<string, number | string | boolean | readonly string[] | null>>;
