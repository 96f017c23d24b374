/** Rate limits for what comes often: a process takes hits of a client in blocks and spends them without writing, so that counting is not the work. */
import { ok, type Result } from '#schemas/result.ts';
import type { Deps } from '../ports.ts';
import { type Allowance, hit } from './limit.ts';
import { later } from './mint.ts';

/** Hits that one commit takes, for how many minutes, and of how many clients they are remembered. */
const size = 50;
const minutes = 1;
const clients = 1_000;

interface Block {
  left: number;
  readonly endsAt: string;
}

/** Counts like {@link hit}. What a process took and did not spend counts too: nobody gets more than is allowed, on however many processes. */
export function inBlocks(deps: Pick<Deps, 'store' | 'real'>, kind: string, allowed: Allowance): (who: string) => Promise<Result<void>> {
  const blocks = new Map<string, Block>();
  const underWay = new Map<string, Promise<Result<void>>>();
  const take = async (who: string): Promise<Result<void>> => {
    const taken = await hit(deps, kind, who, allowed, size).finally(() => underWay.delete(who));
    if (!taken.ok) return taken;
    if (blocks.size >= clients) blocks.clear();
    blocks.set(who, { left: size, endsAt: later(deps.real(), { minutes }) });
    return taken;
  };
  return async (who) => {
    for (;;) {
      const block = blocks.get(who);
      if (block && block.left > 0 && block.endsAt > deps.real()) {
        block.left -= 1;
        return ok(undefined);
      }
      const taking = underWay.get(who) ?? take(who);
      underWay.set(who, taking);
      const taken = await taking;
      if (!taken.ok) return taken;
    }
  };
}
