/** What a form posted, as the service keeps texts. */
import { HTTPException } from 'hono/http-exception';
import type { Raw } from '#schemas/form/form.ts';
import { normaliseRaw } from '#schemas/form/typed.ts';
import type { Ctx } from './context.ts';

/** Every text by its input name, tidied; files are left out. A body that is no form is a bad request. */
export async function typed(c: Ctx): Promise<Raw> {
  try {
    return normaliseRaw(await c.req.formData());
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}

/** One text; empty when it is missing. Where several came, the last counts. */
export function textOf(raw: Raw, name: string): string {
  const value = raw[name] ?? '';
  return typeof value === 'string' ? value : (value.at(-1) ?? '');
}
