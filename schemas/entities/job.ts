/** A job: long work done in steps, each of which commits its cursor with its writes. Page and command line show the same row. */
import * as z from 'zod';
import { instant } from './instant.ts';

const text = z.strictObject({ ca: z.string(), es: z.string(), en: z.string() });
const values = z.record(z.string(), z.union([z.string(), z.number()]));

/** Stored at `job#<id>` / `job`; list index `jobs`; due index while open. */
export const job = z.strictObject({
  id: z.string(),
  /** Name in the register of job kinds. */
  kind: z.string(),
  /** References to what it works on; never the thing itself. */
  input: values,
  /** Person id, or `command`. */
  by: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** Where the next step goes on; its kind alone reads it. */
  cursor: z.string().nullable(),
  done: z.number().int(),
  /** Null while nobody knows. */
  total: z.number().int().nullable(),
  /** Counts so far, and in the end the key of a result file where there is one. */
  result: values,
  /** What the person reads when it failed. */
  failure: text.nullable(),
  /** Steps that broke since the last good one. */
  broken: z.number().int(),
  createdAt: instant,
  updatedAt: instant,
  endedAt: instant.nullable(),
  /** When anybody may do the next step; while a step is under way, until when it is left alone. Null at the end. */
  due: instant.nullable(),
});
export type Job = z.infer<typeof job>;
