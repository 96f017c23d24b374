/** Addresses of actions on an item: the words that stand in them. */
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import { paths } from '../paths.ts';

const words: Readonly<Record<ItemAction, string>> = {
  ...{ move: 'data', edit: 'edita', invite: 'centres', cancel: 'anulla', restore: 'recupera' },
  ...{ done: 'fet', undone: 'per-fer', pause: 'atura', resume: 'repren' },
};

/** Where an action is done. */
export const actionPath = (item: string, action: ItemAction): string => paths.itemAction(item, words[action]);

/** The action of an address; null for any other word. */
export function actionNamed(word: string): ItemAction | null {
  return (Object.keys(words) as ItemAction[]).find((action) => words[action] === word) ?? null;
}
