/** Saves one page, by script while typing and by the button: one page row, no audit, no mail. Two writers never overwrite each other silently. */
import { isOpen, openInputs } from '#functions/rules/amend.ts';
import { type Conflict, type Merged, merge } from '#functions/rules/merge.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { progress } from '#schemas/form/journey.ts';
import { postedPage } from '#schemas/form/raw.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import { headKey, headWrite, pageWrite } from '../../store/case.ts';
import { commitNamed } from '../../store/commit.ts';
import type { Deps } from '../ports.ts';
import { dueOf } from './due.ts';
import { whoIs } from './entry.ts';
import { factsOf, readingOf } from './known.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { centreSubject, namedByHand, type Subject } from './subject.ts';

/** A page as posted. */
export interface Save {
  readonly case: string;
  readonly section: string;
  /** As posted, tidied by `normaliseRaw`. */
  readonly raw: Raw;
  /** Revision of the page that the writer saw; 0 = there was none. */
  readonly revision: number;
}

/** The page as it stands now. */
export interface Saved {
  readonly revision: number;
  readonly savedAt: string;
  /** Inputs that both sides changed, with both texts; they stand as the other side wrote them. */
  readonly conflicts: readonly Conflict[];
  /** Sections complete of the whole form, 0–100. */
  readonly percent: number;
  /** The case with this page in it, to be read and shown. */
  readonly loaded: LoadedCase;
}

const tries = 5;

const closed = {
  ca: 'ara el formulari no es pot canviar («{state}»).',
  es: 'ahora el formulario no se puede cambiar («{state}»).',
  en: 'the form cannot be changed now (“{state}”).',
};

/** `not-found` for a page that is not there, `not-allowed-now` when nothing is open. What was typed is kept, right or wrong. */
export async function savePage(deps: Deps, actor: Actor, save: Save): Promise<Result<Saved>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const loaded = await loadCase(deps, actor, { case: save.case, permission: 'write-case' });
    if (!loaded.ok) return loaded;
    const done = await saveInto(deps, actor, save, loaded.value);
    if (done) return done;
  }
  return fail('busy');
}

/** Null when somebody else wrote meanwhile. */
async function saveInto(deps: Deps, actor: Actor, save: Save, loaded: LoadedCase): Promise<Result<Saved> | null> {
  const { form, head, pages, raw } = loaded;
  const place = pages.find(({ page }) => page.section === save.section);
  if (!place) return fail('not-found');
  const open = openInputs(form.workflow, head, loaded.body, wrongInputs(loaded));
  if (open.length === 0) {
    const why = closed[actor.locale].replace('{state}', stateOf(form.workflow, head.state).school[actor.locale]);
    return fail('not-allowed-now', { values: { why } });
  }
  const touched = postedPage(form, head.version, save.section, raw, save.raw, loaded.facts);
  const mine = Object.fromEntries(Object.entries(touched).filter(([path]) => isOpen(open, path)));
  const who = whoIs(actor);
  const post = { raw: mine, revision: save.revision, by: who.person, name: who.name, at: deps.now() };
  const merged = merge(place.page, place.rev, post);
  return merged.changed.length === 0 ? ok(answer(loaded, merged, place.rev)) : written(deps, loaded, merged, place.rev);
}

async function written(deps: Deps, before: LoadedCase, merged: Merged, rev: number): Promise<Result<Saved> | null> {
  const subject = await newSubject(deps, before, merged);
  const loaded = withPage(deps, before, merged, rev + 1, subject);
  const { head, body } = loaded;
  const changed = head.percent !== before.head.percent || head.name !== before.head.name || subject !== null;
  const outcome = await commitNamed(deps.store, {
    page: pageWrite(merged.page, rev),
    // The state must stand: nobody writes into what has just been sent.
    head: changed ? headWrite(head, body, dueOf(loaded), before.rev) : { check: headKey(head.id), if: before.rev },
  });
  return outcome.ok ? ok(answer({ ...loaded, rev: before.rev + (changed ? 1 : 0) }, merged, rev + 1)) : null;
}

function answer(loaded: LoadedCase, { page, conflicts }: Merged, revision: number): Saved {
  return { revision, savedAt: page.savedAt, conflicts, percent: loaded.head.percent, loaded };
}

/** The school was chosen anew: its facts are copied anew. Null = it is the same, or the code is wrong: then the page says so, and so does sending. */
async function newSubject(deps: Deps, { form, head }: LoadedCase, { page, changed }: Merged): Promise<Subject | null> {
  const { subjectField } = form;
  const typed = subjectField === undefined ? undefined : page.raw[subjectField];
  if (subjectField === undefined || !changed.includes(subjectField) || typeof typed !== 'string' || typed === head.code) return null;
  const found = await centreSubject(deps, form, head.programme, typed);
  return found.ok ? found.value : null;
}

function withPage(deps: Deps, before: LoadedCase, { page }: Merged, rev: number, subject: Subject | null): LoadedCase {
  const pages = before.pages.map((each) => (each.page.section === page.section ? { page, rev } : each));
  const raw: Raw = Object.assign({}, ...pages.map((each) => each.page.raw));
  const body = { ...before.body, ...subject?.body };
  const facts = factsOf(body, before.head.curs, before.call, deps.now());
  const { percent } = progress(before.form, before.head.version, raw, facts);
  const sender: CaseHead['sender'] = subject ? 'unconfirmed' : before.head.sender;
  const head = namedByHand(before.form, { ...before.head, ...subject?.head, sender, percent }, body, raw);
  return { ...before, pages, raw, body, facts, head };
}

function wrongInputs(loaded: LoadedCase): readonly string[] {
  return loaded.head.documents === 0 ? [] : readingOf(loaded).errors.map(({ path }) => path);
}
