/** Expressions and conditions as data, so that server, browser, snapshot and documentation evaluate the same ones. */

/**
 * A value computed from answers and facts. Unknown or empty operands make the whole expression `null`.
 * Dates are ISO `2026-11-23` strings and compare as text.
 */
export type Expr =
  | { readonly value: number | string | boolean }
  /** The parsed answer at an input path: `pctBeques`, `vots.favor`. */
  | { readonly field: string }
  /** What the service knows: `today`, `centre.titularitat`, `centre.etapes`, `call.curs`, `participation`. */
  | { readonly fact: string }
  | { readonly sum: readonly Expr[] }
  | { readonly minus: readonly [Expr, Expr] }
  | { readonly times: readonly [Expr, Expr] }
  /** Division; by zero is `null`. */
  | { readonly over: readonly [Expr, Expr] }
  | { readonly ceil: Expr }
  | { readonly abs: Expr }
  /** Characters of a text, filled rows of a table, entries of a list. */
  | { readonly size: Expr }
  /** An ISO date moved by whole months. */
  | { readonly plusMonths: readonly [Expr, number] };

/** A condition. A comparison with an unknown operand is false. */
export type Condition =
  | { readonly filled: Expr }
  | { readonly eq: readonly [Expr, Expr] }
  | { readonly lt: readonly [Expr, Expr] }
  | { readonly lte: readonly [Expr, Expr] }
  | { readonly gt: readonly [Expr, Expr] }
  | { readonly gte: readonly [Expr, Expr] }
  /** The list (first) holds the value (second). */
  | { readonly has: readonly [Expr, Expr] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What an expression can give. */
export type ExprValue = number | string | boolean | readonly string[] | null;
