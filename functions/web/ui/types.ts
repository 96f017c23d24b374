/** Types that all components share. */
import type { HtmlEscapedString } from 'hono/utils/html';

/** Named examples of a component: rendered, validated and checked with axe by the tests, and shown on the catalogue page. */
export type Examples = Readonly<Record<string, () => HtmlEscapedString | Promise<HtmlEscapedString>>>;

/** A value that may be left out, also when the caller has it at hand as undefined. */
export type Maybe<T> = T | undefined;
