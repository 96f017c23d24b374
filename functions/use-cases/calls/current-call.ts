/** The call that a form stands in: the open one, else the next, else the last. */
import type { Call } from '#schemas/entities/call.ts';
import { listCalls } from '../../store/call.ts';
import type { Deps } from '../ports.ts';

/** Null while no call of the form was ever announced. */
export async function currentCall(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  form: string,
  programme: Call['programme'] = 'magnet',
): Promise<Call | null> {
  const at = now();
  const calls = (await listCalls(store, programme)).filter((call) => call.form === form);
  const open = calls.find(({ opensAt, closesAt }) => opensAt <= at && at <= closesAt);
  const coming = calls.filter(({ opensAt }) => opensAt > at).at(-1);
  return open ?? coming ?? calls[0] ?? null;
}
