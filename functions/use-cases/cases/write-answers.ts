/** Writes single answers outside a page: a file, a field asked later. One commit with audit; the coordination sees the case as unread. */

import { merge } from '#functions/rules/merge.ts';
import type { CasePage } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { progress } from '#schemas/form/journey.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { auditWrite } from '../../store/audit.ts';
import { headWrite, pageWrite } from '../../store/case.ts';
import { commitNamed } from '../../store/commit.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { dueOf } from './due.ts';
import { plainEntry, whoIs } from './entry.ts';
import type { LoadedCase } from './load-case.ts';

/** What is written beside the answers. */
export interface Written {
  readonly action: string;
  readonly answers: Raw;
  readonly hash?: string;
  readonly more?: Readonly<Record<string, Write>>;
}

/** False when somebody else wrote meanwhile: load anew. */
export async function writeAnswers(
  deps: Deps,
  actor: Actor,
  loaded: LoadedCase,
  { action, answers, hash, more }: Written,
): Promise<boolean> {
  const { form, head, body, rev, roles } = loaded;
  const who = whoIs(actor);
  const at = deps.now();
  const draft = isTagged(form.workflow, head.state, 'draft');
  const pages = loaded.pages.map(({ page, rev: current }) => {
    const raw = ofSection(form, head.version, page.section, answers);
    const merged = merge(page, current, { raw, revision: current, by: who.person, name: who.name, at });
    return { page: merged.page, rev: current, changed: merged.changed.length > 0 };
  });
  const raw: Raw = Object.assign({}, ...pages.map(({ page }): CasePage['raw'] => page.raw));
  const { percent } = progress(form, head.version, raw, loaded.facts);
  const unread = draft ? head.unread : !roles.includes('coordination') || head.unread;
  const next = { ...head, updatedAt: at, unread, percent: draft ? percent : head.percent };
  const input = { fields: Object.keys(answers).join(' ') };
  const entry = plainEntry(deps, head, { ...who, role: roles[0] ?? 'applicant', action, input, hash: hash ?? null, revision: rev + 1 });
  const outcome = await commitNamed(deps.store, {
    head: headWrite(next, body, dueOf({ ...loaded, head: next, pages }), rev),
    ...Object.fromEntries(pages.filter(({ changed }) => changed).map(({ page, rev: current }) => [page.section, pageWrite(page, current)])),
    entry: auditWrite(entry),
    ...more,
  });
  return outcome.ok;
}
