/** A field is data: what is asked, of whom, who sees it and how long it is kept. */
import type { Text } from '../text.ts';
import type { Condition, Expr } from './expression.ts';

/** Who sees an answer besides the own centre, the coordination and the administrators (domain.md 5.0). */
export type Group = 'COM' | 'FOR' | 'PAR' | 'AJU' | 'INS' | 'ICE' | 'DIP' | 'PUB';

/** How long an answer is kept after its case closes; `case` = as long as the others, and two years at least (domain.md 2.6). */
export type Retention = 'case' | '2y' | '6y';

/** What every field says. */
interface Common {
  readonly label: Text;
  readonly hint?: Text;
  /** Absent = required. A condition = required while it holds. */
  readonly required?: boolean | Condition;
  /** Words of the error when nothing was typed: what is expected, never "camp obligatori". */
  readonly missing?: Text;
  /** Asked only while it holds; a hidden answer is kept as typed but is no answer. */
  readonly when?: Condition;
  /** `later` fields open as tasks of their own after the submission. Absent = asked at submission. */
  readonly asked?: 'submit' | 'later';
  /** Roles that answer a later field. */
  readonly by?: readonly ('applicant' | 'ajuntament' | 'coordination')[];
  readonly sees?: readonly Group[];
  readonly personal?: boolean;
  readonly keep?: Retention;
  /** Value offered while nothing was typed. */
  readonly prefill?: Expr;
  /** As somebody would type it: samples, the API's examples and demonstration data. Of an input in rows, one a row. */
  readonly example?: string | readonly string[];
}

/** One line of text. */
export interface TextField extends Common {
  readonly widget: 'text';
  readonly min?: number;
  readonly max: number;
  /** A named check of schemas/catalonia or schemas/values. */
  readonly format?: 'person-name' | 'codi-centre' | 'nif' | 'postcode' | 'url' | 'school-year';
  readonly autocomplete?: string;
}
/** Paragraphs, with a counter. Lengths in characters. */
export interface AreaField extends Common {
  readonly widget: 'area';
  readonly min?: number;
  readonly max: number;
}
/** A whole number. */
export interface NumberField extends Common {
  readonly widget: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit?: Text;
}
/** A number with a decimal comma; parsed to a JS number rounded to `decimals`. */
export interface DecimalField extends Common {
  readonly widget: 'decimal';
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
  readonly unit?: Text;
}
/** A day, typed dd/mm/aaaa, parsed to ISO. Bounds are expressions that give ISO dates. */
export interface DateField extends Common {
  readonly widget: 'date';
  readonly from?: Expr;
  readonly to?: Expr;
}
/** An e-mail address, lower-cased. */
export interface EmailField extends Common {
  readonly widget: 'email';
  /** Warn softly when it is not an institutional mailbox. */
  readonly institutional?: boolean;
}
/** A telephone number of nine digits, parsed to `+34…`. */
export interface PhoneField extends Common {
  readonly widget: 'phone';
}
/** One of several. Parsed to the option's key. */
export interface ChoiceField extends Common {
  readonly widget: 'choice';
  readonly options: Readonly<Record<string, Text>>;
}
/** Several of several. Parsed to a list of keys in the order of the options. */
export interface MultiField extends Common {
  readonly widget: 'multi';
  readonly options: Readonly<Record<string, Text>>;
  readonly min?: number;
  readonly max?: number;
}
/** Yes or no; with `mustBe` a declaration to be ticked. Parsed to a boolean. */
export interface YesNoField extends Common {
  readonly widget: 'yesNo';
  readonly mustBe?: true;
  /** The sentence beside the box of a declaration. */
  readonly statement?: Text;
}
/** One file, on a page of its own. Parsed to the file's id. */
export interface FileField extends Common {
  readonly widget: 'file';
  readonly types: readonly ('pdf' | 'odt' | 'docx' | 'jpg' | 'png')[];
  readonly maxBytes: number;
}
/** Several inputs with one question; input names are `key.sub`. */
export interface GroupField extends Common {
  readonly widget: 'group';
  readonly fields: Readonly<Record<string, SimpleField>>;
}
/** Repeated rows; input names are `key.0.sub`. `fixed` names every row and forbids adding. */
export interface RowsField extends Common {
  readonly widget: 'rows';
  readonly fields: Readonly<Record<string, SimpleField>>;
  readonly min?: number;
  readonly max: number;
  readonly fixed?: readonly Text[];
  /** What one row is called: «Persona» gives «Persona 2». */
  readonly rowName?: Text;
}
/** The directory look-up: a centre by code, name or municipality. Parsed to the code of 8 digits. */
export interface CentreField extends Common {
  readonly widget: 'centre';
}
/** A read-only value computed from others or copied from the directory. */
export interface ComputedField extends Common {
  readonly widget: 'computed';
  readonly value: Expr;
  readonly as: 'text' | 'number' | 'percent' | 'points' | 'list' | 'date' | 'school-year';
  /** Where the value comes from, for the source tag. */
  readonly source: Text;
  /** Words for the keys of a value, where it has some (stages, territories). */
  readonly words?: Readonly<Record<string, Text>>;
}

/** A field that may stand inside a group or a row. */
export type SimpleField =
  | TextField
  | AreaField
  | NumberField
  | DecimalField
  | DateField
  | EmailField
  | PhoneField
  | ChoiceField
  | YesNoField;
/** A field with one input of its own: everything but groups and rows. */
export type LeafField = SimpleField | MultiField | FileField | CentreField | ComputedField;
/** Any field. */
export type Field = SimpleField | MultiField | FileField | GroupField | RowsField | CentreField | ComputedField;
