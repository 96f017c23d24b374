/** Who attends to what is due, by type of row: the same in the cloud and on one machine. */
import { tickItem } from './calendar/tick-item.ts';
import { tickCase } from './cases/tick-case.ts';
import type { Deps } from './ports.ts';
import type { SweepProps } from './sweep.ts';

/** Cases and items of the calendar. */
export function dueHandlers(deps: Deps): SweepProps['handlers'] {
  return {
    case: ({ key }) => tickCase(deps, key.pk.slice('case#'.length)),
    item: ({ key }) => tickItem(deps, key.pk.slice('item#'.length)),
  };
}
