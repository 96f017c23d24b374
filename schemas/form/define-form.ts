/** The one way to declare a form: the declaration itself is checked, so that a mistake stops the start, or the build, and not a school. */
import { mistakesOf } from './declaration.ts';
import type { Form } from './form.ts';

/** The keys of the fields of a form, of all its versions. */
export type FieldKey<F extends Form> = F['versions'][keyof F['versions'] & number]['sections'][number] extends infer S
  ? S extends { readonly fields: infer Fields }
    ? keyof Fields & string
    : never
  : never;

/** Checks a declaration and gives it back with its keys typed. Throws with the list of what is wrong. */
export function defineForm<const F extends Form>(form: F): F {
  CHECK: refuse(form, mistakesOf(form)); // left out of what is built, by infra/build.ts
  return form;
}

function refuse({ slug }: Form, mistakes: readonly string[]): void {
  if (mistakes.length > 0) throw new Error(`The form ${slug} is declared wrongly:\n${mistakes.map((each) => `- ${each}`).join('\n')}`);
}
