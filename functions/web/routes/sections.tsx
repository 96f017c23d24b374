/** Writing a form, section by section: by the button without script, by itself with it. */
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { nextSection, previousSection, progress } from '#schemas/form/journey.ts';
import { planOf } from '#schemas/form/plan.ts';
import { prefilled } from '#schemas/form/prefill.ts';
import { readSection } from '#schemas/form/read.ts';
import { fail } from '#schemas/result.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { clock, instantInWords } from '#schemas/values/dates.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import type { Conflict } from '../../rules/merge.ts';
import { type LoadedCase, loadCase } from '../../use-cases/cases/load-case.ts';
import { type Saved, savePage } from '../../use-cases/cases/save-page.ts';
import { searchCentres } from '../../use-cases/directory/search-centres.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { askedName, askedOn, broughtUp } from '../form/asked.ts';
import { caseTitle, caseView, errorLines, writableOf } from '../form/case-view.ts';
import { keepTheirs, withoutRow } from '../form/posted.ts';
import { untilWhen } from '../form/until.ts';
import type { FieldsView } from '../form/view.ts';
import { page } from '../page.tsx';
import { SectionBody } from '../pages/section.tsx';
import { paths } from '../paths.ts';
import { wantsJson } from '../problem.ts';
import { formText } from '../text/form.ts';
import { idOf } from '../ui/fields/ids.ts';
import type { MergeProps } from '../ui/merge.tsx';
import type { Routes } from './route.ts';

/** One section: shown, and saved. */
export const sectionRoutes: Routes = (deps) => ({
  'GET /tramits/:case/:section': async (c) => {
    const loaded = await loadCase(deps, c.get('actor'), { case: c.req.param('case') });
    if (!loaded.ok) return failed(c, deps, loaded.failure);
    const errors = c.req.query('tot') ? 'all' : 'wrong';
    const locale = c.get('locale');
    const news = [
      ...(c.req.query('nou') ? [startedWords(c.get('actor'), locale)] : []),
      ...(c.req.query('pregunta') ? [formText.oneMore[locale]] : []),
    ];
    return sectionPage(c, deps, loaded.value, { section: c.req.param('section'), errors, oneMore: c.req.query('mes'), news, quiet: true });
  },

  'POST /tramits/:case/:section': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, fail('sign-in-needed').failure);
    const posted = await typed(c);
    const [id, section] = [c.req.param('case'), c.req.param('section')];
    const raw = await tidied(c, deps, posted);
    const saved = await savePage(deps, actor, { case: id, section, raw, revision: Number.parseInt(textOf(posted, 'rev'), 10) || 0 });
    if (!saved.ok) return failed(c, deps, saved.failure);
    return wantsJson(c) ? autosaved(c, saved.value, section) : goOn(c, deps, saved.value, { section, posted });
  },
});

/** What was posted, with the choices between two texts and a row taken away applied. */
async function tidied(c: Ctx, deps: WebDeps, posted: Raw): Promise<Raw> {
  const removed = textOf(posted, '_remove');
  const raw = removed ? withoutRow(posted, removed) : posted;
  const chose = Object.keys(raw).some((name) => name.startsWith('_merge.'));
  if (!chose) return raw;
  const loaded = await loadCase(deps, c.get('actor'), { case: c.req.param('case') ?? '' });
  return loaded.ok ? keepTheirs(raw, loaded.value.raw) : raw;
}

/** Answers the script: saved, or somebody else wrote the same. */
function autosaved(c: Ctx, { loaded, revision, savedAt, conflicts }: Saved, section: string): Response {
  if (conflicts.length > 0) return c.json({ conflict: true }, 409);
  const locale = c.get('locale');
  const { warnings } = readSection(loaded.form, loaded.head.version, section, loaded.raw, loaded.facts);
  const shown = warnings
    .filter(({ holds }) => holds === 'warns')
    .map(({ at, title, text }) => ({ name: at, title: title[locale], text: text[locale] }));
  return c.json({ savedAt: clock(savedAt), rev: revision, warnings: shown });
}

/** After the button: to the next section, out, back here for one more row, or here again with what needs correcting. */
async function goOn(
  c: Ctx,
  deps: WebDeps,
  { loaded, conflicts }: Saved,
  { section, posted }: { readonly section: string; readonly posted: Raw },
): Promise<Response> {
  const { form, head, raw, facts } = loaded;
  const here = paths.caseSection(head.id, section);
  if (conflicts.length > 0) return sectionPage(c, deps, withMine(loaded, conflicts), { section, errors: 'wrong', conflicts, news: [] });
  const more = textOf(posted, '_add');
  if (more) return c.redirect(`${here}?mes=${encodeURIComponent(more)}#${encodeURIComponent(more)}`, 303);
  if (textOf(posted, '_remove')) return c.redirect(here, 303);
  const sought = textOf(posted, '_search');
  if (sought) return searched(c, deps, loaded, section, textOf(posted, '_q') || textOf(posted, sought));
  if (textOf(posted, 'on') === 'surt') return c.redirect(`${paths.caseHome(head.id)}?desat=1`, 303);
  const { errors, visible } = readSection(form, head.version, section, raw, facts);
  if (errors.length > 0) return sectionPage(c, deps, loaded, { section, errors: 'all', news: [] });
  const fresh = broughtUp(textOf(posted, askedName), askedOn(loaded, section, visible));
  if (fresh) return c.redirect(`${here}?pregunta=1#${idOf(fresh)}`, 303);
  const next = nextToWrite(loaded, section);
  return c.redirect(next ? paths.caseSection(head.id, next) : paths.caseCheck(head.id), 303);
}

/** The next page; while only some answers may be changed, the next page that has one. */
function nextToWrite(loaded: LoadedCase, section: string): string | null {
  const { form, head, raw, facts } = loaded;
  const next = nextSection(form, head.version, section, raw, facts);
  if (next === null) return null;
  const writable = writableOf(loaded, readSection(form, head.version, next, raw, facts));
  const fields = planOf(form, head.version).bySection.get(next) ?? [];
  return writable === undefined || fields.some(({ key }) => writable.has(key)) ? next : nextToWrite(loaded, next);
}

/** The inputs show what the reader wrote; what the other side wrote stands beside. */
function withMine(loaded: LoadedCase, conflicts: readonly Conflict[]): LoadedCase {
  const mine = Object.fromEntries(conflicts.map(({ path, mine: text }) => [path, text]));
  return { ...loaded, raw: { ...loaded.raw, ...mine } };
}

async function searched(c: Ctx, deps: WebDeps, loaded: LoadedCase, section: string, words: string): Promise<Response> {
  const { items: found } = await searchCentres(deps, words);
  return sectionPage(c, deps, loaded, { section, errors: 'none', news: [], more: { centre: { found } }, quiet: true });
}

interface Shown {
  readonly section: string;
  readonly errors: FieldsView['errors'];
  readonly news: readonly string[];
  readonly conflicts?: readonly Conflict[];
  readonly oneMore?: string | undefined;
  readonly more?: Partial<FieldsView>;
  /** Nothing was refused: the answer is 200 and the summary stays away. */
  readonly quiet?: boolean;
}

async function sectionPage(c: Ctx, deps: WebDeps, loaded: LoadedCase, shown: Shown): Promise<Response> {
  const locale = c.get('locale');
  const { form, head, facts } = loaded;
  const { sections } = progress(form, head.version, loaded.raw, facts);
  const section = sections.find(({ key }) => key === shown.section);
  if (!section) return failed(c, deps, fail('not-found').failure);
  const place = loaded.pages.find((each) => each.page.section === section.key);
  const untouched = isTagged(form.workflow, head.state, 'draft') && place?.rev === 0;
  const raw = untouched ? prefilled(section.section.fields, loaded.raw, facts) : loaded.raw;
  const reading = readSection(form, head.version, section.key, raw, facts);
  const writable = writableOf(loaded, reading);
  const view = caseView({ ...loaded, raw }, reading, locale, { errors: shown.errors, writable, oneMore: shown.oneMore, ...shown.more });
  const locked = writable !== undefined && !section.section.fields[firstOf(writable, section.section.fields)];
  const wrong = shown.quiet ? [] : errorLines(view, reading.errors);
  const body = (
    <SectionBody
      locale={locale}
      case={head.id}
      over={caseTitle(loaded, locale)}
      section={section}
      sections={sections}
      view={view}
      rev={place?.rev ?? 0}
      asked={askedOn(loaded, section.key, reading.visible)}
      savedAt={place && place.rev > 0 ? clock(place.page.savedAt) : undefined}
      errors={shown.errors === 'all' ? errorLines(view, reading.errors) : wrong}
      conflicts={(shown.conflicts ?? []).map((conflict) => mergeOf(loaded, conflict, locale))}
      locked={locked}
      partly={writable !== undefined && !locked}
      until={untilWhen(deps, loaded, locale)}
      disclaimer={form.disclaimer?.[locale]}
      news={shown.news}
      previous={previousSection(form, head.version, section.key, raw, facts)}
      next={nextSection(form, head.version, section.key, raw, facts)}
    />
  );
  const status = shown.conflicts ? 409 : wrong.length > 0 ? 422 : 200;
  return page(c, deps, { title: section.section.title[locale], wrong: wrong.length > 0, status, who: head.name }, body);
}

/** Whoever has just begun without signing in is called by the address that the link went to. */
const startedWords = (actor: Actor | null, locale: Locale): string =>
  actor?.person === null ? fill(formText.startedWith, locale, { address: actor.name }) : formText.started[locale];

/** A field of this page that may be written; empty when none may. */
function firstOf(writable: ReadonlySet<string>, fields: Readonly<Record<string, unknown>>): string {
  return Object.keys(fields).find((key) => writable.has(key)) ?? '';
}

function mergeOf({ form, head }: LoadedCase, { path, mine, theirs, by, at }: Conflict, locale: Locale): Omit<MergeProps, 'locale'> {
  const words = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '));
  return {
    name: path,
    label: planOf(form, head.version).at.get(path)?.question[locale] ?? path,
    mine: words(mine),
    theirs: words(theirs),
    by: `${by || formText.nobody[locale]}, ${instantInWords(at, locale)}`,
  };
}
