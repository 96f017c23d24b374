/** What every field takes. */
import type { Child } from 'hono/jsx';
import type { Locale } from '#schemas/text.ts';
import type { SourceProps } from '../source-tag.tsx';
import type { Maybe } from '../types.ts';
import { type Part, partId } from './ids.ts';

/** Words are already in the reader's language; values are as typed. */
export interface FieldProps {
  readonly locale: Locale;
  /** The input's name: `key`, `key.sub`, `rows.0.sub`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: Maybe<string>;
  /** "(opcional)", "(si ho sabeu)" after the label; absent = required, which needs no mark. */
  readonly optionalMark?: Maybe<string>;
  readonly error?: Maybe<string>;
  /** Soft: what the criterion says and what they have. */
  readonly warning?: Maybe<{ readonly title: string; readonly text: string }>;
  /** Shown but not asked (an amendment of other fields). */
  readonly disabled?: Maybe<boolean>;
  /** Inside a Group: small label, narrow. */
  readonly compact?: Maybe<boolean>;
  /** Under the input, where somebody else typed it or we brought it. */
  readonly source?: Maybe<SourceProps>;
  /** Comments that speak of this answer (Talk). */
  readonly beside?: Maybe<Child>;
}

/** A field with one text. */
export interface ValueProps extends FieldProps {
  readonly value: string;
}

/** A choice: the value posted and its words. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: Maybe<string>;
}

/** The ids that an input names in aria-describedby, in reading order; undefined when nothing is said about it. */
export function describedBy(props: FieldProps, more: readonly Part[] = []): string | undefined {
  const parts: Part[] = [];
  if (props.hint) parts.push('hint');
  if (props.error) parts.push('error');
  parts.push(...more);
  if (props.warning) parts.push('warning');
  if (props.beside) parts.push('beside');
  return parts.length > 0 ? parts.map((part) => partId(props.name, part)).join(' ') : undefined;
}
