/** What can be wrong with a declaration, in English for its author. */
import { references } from './evaluate.ts';
import type { Check, Form, FormVersion, Section, Warning } from './form.ts';
import { type Plan, type Planned, planFor } from './plan.ts';
import { holesIn, textsIn } from './texts.ts';
import { containerOf, isContainer, leafWidget } from './widgets/registry.ts';

/** Mistakes of a form; none is good. */
export function mistakesOf(form: Form): readonly string[] {
  const versions = Object.entries(form.versions);
  return [
    ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(form.slug) ? [] : [`slug «${form.slug}» must be kebab-case`]),
    ...(/^[A-Z]{2,5}$/u.test(form.prefix) ? [] : [`prefix «${form.prefix}» must be two to five capitals`]),
    ...numberMistakes(versions.map(([number]) => Number(number))),
    ...openingMistakes(form),
    ...textMistakes({ name: form.name, intro: form.intro, disclaimer: form.disclaimer, afterwards: form.afterwards }, ''),
    ...versions.flatMap(([number, version]) => versionMistakes(form, version).map((each) => `version ${number}: ${each}`)),
  ];
}

function numberMistakes(numbers: readonly number[]): readonly string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const whole =
    sorted.length > 0 && sorted.every((number, at) => Number.isInteger(number) && number > 0 && number === (sorted[0] ?? 0) + at);
  return whole ? [] : ['versions must be numbered one after the other'];
}

function versionMistakes(form: Form, version: FormVersion): readonly string[] {
  const doubles = [
    ...repeated(version.sections.map(({ key }) => key)).map((key) => `section «${key}» is there twice`),
    ...repeatedInputs(version),
  ];
  if (doubles.length > 0) return doubles;
  const first = keyMistakes(version);
  const plan = first.length > 0 ? null : compiled(version);
  if (typeof plan === 'string') return [plan];
  if (!plan) return first;
  return [
    ...subjectMistakes(form, plan),
    ...plan.fields.flatMap((field) => fieldMistakes(field).map((each) => `field «${field.key}»: ${each}`)),
    ...version.sections.flatMap(sectionMistakes),
    ...referenceMistakes(plan, version),
    ...ruleMistakes(plan, version),
    ...Object.values(version.upgrade?.rename ?? {}).flatMap((to) =>
      plan.at.has(to) ? [] : [`upgrade renames to «${to}», which is not there`],
    ),
    ...textMistakes(version, ''),
  ];
}

function compiled(version: FormVersion): Plan | string {
  try {
    return planFor(version);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

function repeatedInputs({ sections }: FormVersion): readonly string[] {
  const keys = sections.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([key, field]) => [
      key,
      ...(field.widget === 'group' ? Object.keys(field.fields).map((sub) => `${key}.${sub}`) : []),
    ]),
  );
  return repeated(keys).map((key) => `field «${key}» is there twice`);
}

/** `key` or `key.sub`: the second names an input beside rows or a group of that name. */
const keyShape = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)?$/u;

function keyMistakes({ sections }: FormVersion): readonly string[] {
  const keys = sections.flatMap(({ key, fields }) => [key, ...Object.keys(fields)]);
  const subs = sections.flatMap(({ fields }) =>
    Object.values(fields).flatMap((field) => (isContainer(field) ? Object.keys(field.fields) : [])),
  );
  const bad = [...keys.filter((key) => !keyShape.test(key)), ...subs.filter((sub) => !/^[a-z][A-Za-z0-9]*$/u.test(sub))];
  return bad.map((key) => `«${key}» must be ASCII camelCase`);
}

/** A form that the calendar opens is about a centre that is known: nobody chooses it, and only its seats write. */
function openingMistakes({ opens, writers, subject, subjectField, needsCall, versions }: Form): readonly string[] {
  const carries = Object.values(versions).some(({ sections }) => sections.some((section) => section.carries));
  if (opens !== 'calendar') return writers || carries ? ['writers and carries are of forms that the calendar opens'] : [];
  const sound = subject === 'centre' && subjectField === undefined && !needsCall;
  return sound ? [] : ['a form that the calendar opens is about a centre, and needs neither subjectField nor call'];
}

function subjectMistakes(form: Form, plan: Plan): readonly string[] {
  const { subject, subjectField, subjectName, opens } = form;
  if (opens === 'calendar') return [];
  if (subject !== 'centre') return subjectField || subjectName ? ['subjectField and subjectName need the subject «centre»'] : [];
  const widgetOf = (key = '') => plan.at.get(key)?.field.widget;
  return [
    ...(widgetOf(subjectField) === 'centre' ? [] : ['subjectField must name a field of the widget «centre»']),
    ...(subjectName === undefined || widgetOf(subjectName) === 'text' ? [] : ['subjectName must name a field of the widget «text»']),
  ];
}

function fieldMistakes({ field }: Planned): readonly string[] {
  const later = field.asked === 'later' && !field.by?.length ? ['asked later needs «by»: who answers it'] : [];
  if (!isContainer(field)) return [...later, ...leafWidget(field).mistakes(field)];
  const inner = Object.entries(field.fields).flatMap(([sub, each]) => [
    ...leafWidget(each)
      .mistakes(each)
      .map((mistake) => `«${sub}»: ${mistake}`),
    ...(each.asked || each.sees || each.by || each.prefill ? [`«${sub}»: asked, by, sees and prefill belong to the whole field`] : []),
  ]);
  return [...later, ...containerOf(field).mistakes(field), ...inner];
}

/** A section's page stands beside these pages of a case (schemas/paths.ts). */
const pagesOfCase: readonly string[] = ['revisa', 'rebut', 'confirma', 'pregunta', 'pdf'];

function sectionMistakes({ key, fields, together = [] }: Section): readonly string[] {
  const named = together.flatMap((line) => line.fields);
  return [
    ...(pagesOfCase.includes(key) ? [`section «${key}» has the name of a page that every case has`] : []),
    ...named
      .filter((each) => !Object.hasOwn(fields, each))
      .map((each) => `section «${key}» puts «${each}» on a line and has no such field`),
    ...repeated(named).map((each) => `section «${key}» puts «${each}» on two lines`),
  ];
}

function referenceMistakes(plan: Plan, { sections, checks, warnings }: FormVersion): readonly string[] {
  const keys = new Set([...plan.inputs.keys(), ...plan.fields.filter(({ field }) => field.widget === 'rows').map(({ key }) => key)]);
  const unknown = (tree: unknown) => references(tree).fields.filter((path) => !keys.has(path));
  return [...new Set(unknown([sections, checks, warnings]))].map((path) => `«${path}» is asked for and is no input`);
}

function ruleMistakes(plan: Plan, { checks = [], warnings = [] }: FormVersion): readonly string[] {
  const rules: readonly (Check | Warning)[] = [...checks, ...warnings];
  return [
    ...repeated(rules.map(({ id }) => id)).map((id) => `rule «${id}» is there twice`),
    ...rules.filter(({ at }) => !plan.at.has(at)).map(({ id, at }) => `rule «${id}» is tied to «${at}», which is not there`),
    ...rules.flatMap(({ id, values = {}, ...rule }) =>
      textsIn(rule, '').flatMap(({ text }) =>
        holesIn(text.ca)
          .filter((hole) => !Object.hasOwn(values, hole))
          .map((hole) => `rule «${id}» shows no value for {${hole}}`),
      ),
    ),
  ];
}

/** Every text has words in the three languages, with the same holes. */
function textMistakes(tree: unknown, place: string): readonly string[] {
  return textsIn(tree, place).flatMap(({ place: at, text }) => {
    if ([text.ca, text.es, text.en].some((words) => words.trim() === '')) return [`${at} lacks a language`];
    const holes = holesIn(text.ca).join();
    return holesIn(text.es).join() === holes && holesIn(text.en).join() === holes ? [] : [`${at} has other holes in another language`];
  });
}
