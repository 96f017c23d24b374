/** The school itself sends while somebody unproven holds its place in the call: that one is disowned in the same commit, and the place changes hands. */
import { advance } from '#functions/rules/advance.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Receipt } from '#schemas/entities/receipt.ts';
import { transitionsFrom } from '#schemas/workflow/walk.ts';
import { getCase } from '../../store/case.ts';
import { liveKey, pointerOf, pointerWrite } from '../../store/reference.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { actWrites } from './act-writes.ts';
import { type Held, situationOf } from './known.ts';
import { holding } from './load-case.ts';

/** Named writes, `place` among them; none where the place is free, or held by what the school has confirmed. */
export async function outrank(
  deps: Deps,
  actor: Actor,
  { call, subject }: Held['head'],
  { case: id, reference }: Receipt,
): Promise<Readonly<Record<string, Write>>> {
  const key = liveKey(call ?? '-', subject);
  const [row] = await deps.store.get([key]);
  const rows = row && pointerOf(row).case !== id ? await getCase(deps.store, pointerOf(row).case) : null;
  if (!row || rows?.head.sender !== 'unconfirmed') return {};
  const held = await holding(deps, rows);
  const denial = transitionsFrom(held.form.workflow, held.head.state).find(
    ({ who, effects }) => who.includes('official') && effects?.some((each) => each.effect === 'sender' && each.is === 'denied'),
  );
  if (!denial) return {};
  const now = deps.now();
  const act = { action: denial.action, actor, input: {}, comments: {}, entry: deps.ids.ulid(now), revision: held.rev + 1, hash: null };
  const advanced = advance(situationOf(held, now), { ...act, roles: ['official'] });
  if (!advanced.ok) return {};
  const named = Object.entries(await actWrites(deps, held, advanced.value)).filter(([name]) => name !== 'place');
  return {
    ...Object.fromEntries(named.map(([name, write]) => [`disowned.${name}`, write])),
    place: pointerWrite(key, { case: id, reference }, row.rev),
  };
}
