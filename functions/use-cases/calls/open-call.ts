/** Opens a call: from then on its form can be begun between its dates. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { callWrite, listCalls } from '../../store/call.ts';
import { formNamed } from '../cases/known.ts';
import { traceOf } from '../people/deed.ts';
import type { Deps } from '../ports.ts';
import { readCall } from './call-fields.ts';

/** A new call, as typed in `callFields`. */
export interface OpenCall {
  readonly form: string;
  readonly raw: Raw;
}

const overlaps = {
  ca: 'Aquestes dates coincideixen amb les d’una altra convocatòria del mateix formulari ({name}).',
  es: 'Estas fechas coinciden con las de otra convocatoria del mismo formulario ({name}).',
  en: 'These dates overlap with another call of the same form ({name}).',
};

/** `not-found` for who manages no calls, `invalid` with the places. It pins the newest version of the form. */
export async function openCall(deps: Deps, actor: Actor | null, { form: slug, raw }: OpenCall): Promise<Result<Call>> {
  const allowed = authorise(actor, 'manage-calls');
  if (!allowed.ok) return allowed;
  const form = formNamed(deps, slug);
  if (!form?.needsCall) return fail('not-found');
  const read = readCall(raw, deps.now());
  if (!read.ok) return read;
  const other = await clash(deps, slug, read.value);
  if (other) return other;
  const version = Math.max(...Object.keys(form.versions).map(Number));
  const id = deps.ids.ulid(deps.now());
  const call: Call = { id, programme: 'magnet', form: slug, version, ...read.value, demo: false };
  const { ok: written } = await deps.store.commit([callWrite(call), traceOf(deps, actor, 'open-call', told(call))]);
  return written ? ok(call) : fail('busy');
}

/** What the trace of a call says: its days. */
export function told({ id, opensAt, closesAt, resolvesAt }: Call): Readonly<Record<string, string>> {
  return { call: id, opensAt, closesAt, ...(resolvesAt && { resolvesAt }) };
}

/** A form stands in one call at a time: `invalid` at `obre` when another one overlaps. */
export async function clash(
  { store }: Pick<Deps, 'store'>,
  form: string,
  { opensAt, closesAt }: Pick<Call, 'opensAt' | 'closesAt'>,
  own?: string,
): Promise<Result<never> | null> {
  const calls = await listCalls(store, 'magnet');
  const other = calls.find((call) => call.form === form && call.id !== own && call.opensAt <= closesAt && opensAt <= call.closesAt);
  if (!other) return null;
  const said = (locale: keyof typeof overlaps) => overlaps[locale].replace('{name}', other.name[locale]);
  return fail('invalid', { errors: [{ path: 'obre', message: { ca: said('ca'), es: said('es'), en: said('en') } }] });
}
