/** The way through a form: which pages there are, which comes next and how far one has got. Computed, never linked by hand. */
import { type Answered, answer } from './answer.ts';
import type { Facts, Form, Raw, Section } from './form.ts';
import { type Plan, planOf } from './plan.ts';
import { errorsOf, isRequired } from './read.ts';
import { inScope } from './scope.ts';

/** How far a section has got. */
export interface SectionProgress {
  readonly key: string;
  readonly section: Section;
  /** `todo`: nothing typed · `half`: something missing · `errors`: something to correct · `done`: nothing left. */
  readonly state: 'todo' | 'half' | 'errors' | 'done';
  /** Required answers given, of 100. */
  readonly percent: number;
  readonly missing: number;
  readonly wrong: number;
  /** Nothing in it is required, and nothing was typed. */
  readonly optional: boolean;
}

/** How far a form has got. */
export interface Progress {
  readonly sections: readonly SectionProgress[];
  /** 100 only when it could be sent. */
  readonly percent: number;
}

/** The pages that are asked at submission, in their order. */
export function visibleSections(form: Form, version: number, raw: Raw, facts: Facts): readonly Section[] {
  const plan = planOf(form, version);
  return sectionsOf(plan, answer(plan, raw, facts));
}

/** Whether a page is asked. */
export function isVisible(form: Form, version: number, section: string, raw: Raw, facts: Facts): boolean {
  return visibleSections(form, version, raw, facts).some(({ key }) => key === section);
}

/** The page after this one; `null` after the last. From a page that is hidden by now, the next one that is not. */
export function nextSection(form: Form, version: number, section: string, raw: Raw, facts: Facts): string | null {
  return around(form, version, section, raw, facts, (place, own) => place > own)[0] ?? null;
}

/** The page before this one; `null` before the first. */
export function previousSection(form: Form, version: number, section: string, raw: Raw, facts: Facts): string | null {
  return around(form, version, section, raw, facts, (place, own) => place < own).at(-1) ?? null;
}

function around(
  form: Form,
  version: number,
  section: string,
  raw: Raw,
  facts: Facts,
  take: (place: number, own: number) => boolean,
): readonly string[] {
  const keys = planOf(form, version).declared.sections.map(({ key }) => key);
  const own = keys.indexOf(section);
  return visibleSections(form, version, raw, facts).flatMap(({ key }) => (take(keys.indexOf(key), own) ? [key] : []));
}

function sectionsOf(plan: Plan, { visible }: Answered): readonly Section[] {
  return plan.declared.sections.filter(({ key }) => plan.bySection.get(key)?.some((field) => visible.has(field.key) && inScope(field, {})));
}

/** State and share of each page and of the whole. */
export function progress(form: Form, version: number, raw: Raw, facts: Facts): Progress {
  const plan = planOf(form, version);
  const answered = answer(plan, raw, facts);
  const errors = errorsOf(plan, answered, facts, {});
  const counts = sectionsOf(plan, answered).map((section) => {
    const own = errors.filter((error) => error.section === section.key);
    const missing = own.filter((error) => error.missing).length;
    return { section, missing, wrong: own.length - missing, ...count(plan, section.key, answered, facts) };
  });
  const total = counts.reduce((sum, { required }) => sum + required, 0);
  const given = counts.reduce((sum, each) => sum + each.given, 0);
  return { sections: counts.map(sectionProgress), percent: errors.length === 0 ? 100 : share(given, total) };
}

interface Count {
  readonly section: Section;
  readonly missing: number;
  readonly wrong: number;
  readonly required: number;
  readonly given: number;
  readonly begun: boolean;
}

function sectionProgress({ section, missing, wrong, required, given, begun }: Count): SectionProgress {
  const clean = missing + wrong === 0;
  const state = wrong > 0 ? 'errors' : clean ? 'done' : begun ? 'half' : 'todo';
  return {
    key: section.key,
    section,
    state,
    percent: clean ? 100 : share(given, required),
    missing,
    wrong,
    optional: required === 0 && !begun,
  };
}

/** While something is left, never 100. */
function share(given: number, total: number): number {
  return total === 0 ? 0 : Math.min(99, Math.floor((100 * given) / total));
}

/** Required answers of a page and how many are given. */
function count(plan: Plan, section: string, answered: Answered, facts: Facts): Pick<Count, 'required' | 'given' | 'begun'> {
  const fields = (plan.bySection.get(section) ?? []).filter(
    (field) => answered.visible.has(field.key) && !field.computed && inScope(field, {}),
  );
  const needed = fields.flatMap(({ key, field, rows }) => {
    if (!isRequired(field.required, answered, facts)) return [];
    if (field.widget === 'rows') return [key];
    return rows
      .flat()
      .flatMap((input) => (answered.visible.has(input.path) && isRequired(input.field.required, answered, facts) ? [input.path] : []));
  });
  return {
    required: needed.length,
    given: needed.filter((path) => Object.hasOwn(answered.values, path)).length,
    begun: fields.some(({ key }) => answered.typed.has(key)),
  };
}
