/** Brings a draft to the version of the form that its call pins, when it is opened, and notes what changed in plain words. */
import type { CasePage } from '#schemas/entities/case.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { upgrade } from '#schemas/form/upgrade.ts';
import { headWrite, pageWrite } from '../../store/case.ts';
import type { Deps } from '../ports.ts';
import { dueOf } from './due.ts';
import type { Held } from './known.ts';

/** True when the case was older than its call's version and was written anew, by us or by somebody faster. */
export async function upgradeDraft(deps: Pick<Deps, 'store' | 'now'>, held: Held): Promise<boolean> {
  const { form, head, body, call, rev, pages } = held;
  const version = call?.version ?? Math.max(...Object.keys(form.versions).map(Number));
  if (head.version >= version) return false;
  const { raw, notes } = upgrade(form, head.version, version, held.raw);
  const sections = form.versions[version]?.sections.map(({ key }) => key) ?? [];
  const at = deps.now();
  const revs = new Map(pages.map((each) => [each.page.section, each.rev]));
  const rows = sections.map((section) => {
    const page = renewed(head.id, section, ofSection(form, version, section, raw), { at, rev: revs.get(section) ?? 0 });
    return pageWrite(page, revs.get(section) ?? 0);
  });
  const next = { ...head, version };
  const due = dueOf({ ...held, head: next });
  await deps.store.commit([headWrite(next, { ...body, notes: [...body.notes, ...notes] }, due, rev), ...rows]);
  return true;
}

/** Every input counts as written now: a page that was shown before the upgrade is asked about, never taken over. */
function renewed(id: string, section: string, raw: Held['raw'], { at, rev }: { readonly at: string; readonly rev: number }): CasePage {
  const writer = { by: 'system', name: 'Magnet', at, rev: rev + 1 };
  const writers = Object.fromEntries(Object.keys(raw).map((path) => [path, writer]));
  return { case: id, section, raw: { ...raw } as CasePage['raw'], writers, history: {}, savedAt: at, savedBy: 'system' };
}
