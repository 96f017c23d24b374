/** Loads a case for somebody who may see it: one strong read, its call and its last submission. */
import { authorise, type Permission } from '#functions/rules/authorise.ts';
import { emptyPage } from '#functions/rules/merge.ts';
import type { CaseDocument, CasePage } from '#schemas/entities/case.ts';
import { caseDocument } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import type { ActorRole } from '#schemas/workflow/workflow.ts';
import { callKey, callOf } from '../../store/call.ts';
import { type CaseRows, documentKey, getCase } from '../../store/case.ts';
import { read as readRows } from '../mail/read.ts';
import type { Deps } from '../ports.ts';
import { factsOf, formOfCase, type Held } from './known.ts';
import { upgradeDraft } from './upgrade-draft.ts';

/** A case and by which roles it was opened. */
export interface LoadedCase extends Held {
  readonly roles: readonly ActorRole[];
  /** The last submission; null for a draft that was never sent. */
  readonly document: CaseDocument | null;
  /** Revisions of all pages as one text: check-your-answers posts it, and submitting compares. */
  readonly seen: string;
}

/** What a loader is asked. */
export interface Asked {
  readonly case: string;
  readonly permission?: Permission;
  /** The task that a task session must be for. */
  readonly task?: string;
}

/** `not-found` for what does not exist and for what is somebody else's; `sign-in-needed` for nobody. Drafts are brought to their call's version. */
export async function loadCase(deps: Deps, actor: Actor | null, asked: Asked): Promise<Result<LoadedCase>> {
  const rows = await getCase(deps.store, asked.case);
  if (!rows) return actor ? fail('not-found') : fail('sign-in-needed');
  const allowed = authorise(actor, asked.permission ?? 'read-case', { case: rows.head, ...(asked.task && { task: asked.task }) });
  if (!allowed.ok) return allowed;
  const held = await holding(deps, rows);
  const upgraded = isTagged(held.form.workflow, held.head.state, 'draft') && (await upgradeDraft(deps, held));
  return upgraded ? loadCase(deps, actor, asked) : ok({ ...held, roles: allowed.value });
}

/** As its staff: the coordination opens every case, the committee what there is to score now and what the member has scored. */
export async function loadStaffCase(deps: Deps, actor: Actor | null, id: string): Promise<Result<LoadedCase>> {
  const loaded = await loadCase(deps, actor, { case: id, permission: 'read-staff-case' });
  if (!loaded.ok || loaded.value.roles.includes('coordination')) return loaded;
  const { form, head, scores } = loaded.value;
  const scored = scores.some(({ score }) => score.person === actor?.person);
  return scored || isTagged(form.workflow, head.state, 'scoring') ? loaded : fail('not-found');
}

/** As its school, else as its staff: for what both may take along. */
export async function loadEitherWay(deps: Deps, actor: Actor | null, id: string): Promise<Result<LoadedCase>> {
  const asSchool = await loadCase(deps, actor, { case: id });
  return asSchool.ok ? asSchool : loadStaffCase(deps, actor, id);
}

/** Rows with their form, call and last document, for who acts without being asked who they are: the sweep, the demonstration data. */
export async function holding(deps: Deps, rows: CaseRows): Promise<Omit<LoadedCase, 'roles'>> {
  const { head, body } = rows;
  const form = formOfCase(deps, head);
  const more = await readRows(deps, {
    call: head.call ? callKey(head.call) : null,
    document: head.documents > 0 ? documentKey(head.id, head.documents) : null,
  });
  const call = more.call ? callOf(more.call) : null;
  const document = more.document ? caseDocument.parse(more.document.body) : null;
  const pages = pagesOf({ ...rows, form }, document);
  const raw: Raw = Object.assign({}, ...pages.map(({ page }) => page.raw));
  return { ...rows, form, call, document, pages, raw, seen: seenOf(pages), facts: factsOf(body, head.curs, call, deps.now()) };
}

/** Every section: as written, or as it stood in the last submission. What nobody wrote is as old as the case. */
function pagesOf({ head, form, pages }: CaseRows & Pick<Held, 'form'>, document: CaseDocument | null): Held['pages'] {
  const sections = form.versions[head.version]?.sections ?? [];
  const written = new Map(pages.map((each) => [each.page.section, each]));
  return sections.map(({ key }) => {
    const raw = document ? ofSection(form, head.version, key, document.raw) : {};
    return (
      written.get(key) ?? { page: emptyPage(head.id, key, { ...raw } as CasePage['raw'], document?.submittedAt ?? head.startedAt), rev: 0 }
    );
  });
}

/** The revisions of pages as one text. */
export function seenOf(pages: Held['pages']): string {
  return pages.map(({ page, rev }) => `${page.section}.${rev}`).join(' ');
}
