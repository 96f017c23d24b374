/** Instants and days as stored. */
import * as z from 'zod';

/** A UTC instant with milliseconds, `2026-11-23T10:42:00.000Z`: sorts as text. */
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u);
/** A UTC instant, see {@link instant}. */
export type Instant = string;
/** A day in Europe/Madrid, `2026-11-23`. */
export const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** A day, see {@link localDate}. */
export type LocalDate = string;
