/** Expected failures are values; bugs throw. */
import type { FailureCode } from './failures.ts';

/** What went wrong, in a form that the edge can turn into status and words. */
export interface Failure {
  readonly code: FailureCode;
  /** Values for the holes of the failure's message. */
  readonly values?: Readonly<Record<string, string>>;
  /** Field paths and the messages tied to them, where the failure has a place. */
  readonly errors?: readonly FieldError[];
}

/** A message tied to one input of a form. `path` is the HTML input name (`key`, `key.sub`, `rows.0.sub`). */
export interface FieldError {
  readonly path: string;
  readonly message: { readonly ca: string; readonly es: string; readonly en: string };
}

/** Either a value or an expected failure. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A successful result. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** An expected failure by its code. */
export function fail(code: FailureCode, more: Omit<Failure, 'code'> = {}): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, ...more } };
}
