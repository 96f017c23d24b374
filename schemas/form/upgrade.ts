/** Brings a draft that was begun under an older version to a newer one. */
import type { Text } from '../text.ts';
import type { Form, FormVersion, Raw } from './form.ts';
import { planOf } from './plan.ts';

/** What was typed, under the new names, and what the person is told. */
export interface Upgraded {
  readonly raw: Raw;
  readonly notes: readonly Text[];
}

/** Applies each version's `upgrade` in turn. What a new version does not name is kept as typed and read by its rules. */
export function upgrade(form: Form, from: number, to: number, raw: Raw): Upgraded {
  if (to < from) throw new RangeError(`Form ${form.slug} cannot go back from version ${from} to ${to}`);
  let upgraded: Upgraded = { raw, notes: [] };
  for (let version = from + 1; version <= to; version += 1) {
    const step = planOf(form, version).declared.upgrade;
    if (step) upgraded = { raw: renamed(upgraded.raw, step), notes: [...upgraded.notes, ...step.notes] };
  }
  return upgraded;
}

function renamed(raw: Raw, { rename = {}, drop = [] }: NonNullable<FormVersion['upgrade']>): Raw {
  const entries = Object.entries(raw).filter(([name]) => !drop.some((key) => within(name, key)));
  return Object.fromEntries(entries.map(([name, typed]) => [newName(name, rename), typed]));
}

/** The longest name that fits gives the new one: `equip` renames `equip.0.nom` too. */
function newName(name: string, rename: Readonly<Record<string, string>>): string {
  const [best] = Object.keys(rename)
    .filter((key) => within(name, key))
    .sort((a, b) => b.length - a.length);
  return best === undefined ? name : `${rename[best]}${name.slice(best.length)}`;
}

function within(name: string, key: string): boolean {
  return name === key || name.startsWith(`${key}.`);
}
