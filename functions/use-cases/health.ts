/** Whether the store answers. */
import type { Deps } from './ports.ts';

/** Reads one key strongly; what it holds does not matter. */
export async function health({ store, log }: Pick<Deps, 'store' | 'log'>): Promise<'ok' | 'down'> {
  try {
    await store.get([{ pk: 'health', sk: 'health' }]);
    return 'ok';
  } catch (cause) {
    log.error('health', {}, cause);
    return 'down';
  }
}
