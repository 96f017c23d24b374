/** The sections of a case with their state, beside a section, its check or its page. */
import type { SectionProgress } from '#schemas/form/journey.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { formText } from '../text/form.ts';
import { SectionList } from '../ui/section-list.tsx';
import type { StatusKind } from '../ui/status.tsx';
import type { Maybe } from '../ui/types.ts';

const kinds: Readonly<Record<SectionProgress['state'], StatusKind>> = { done: 'done', half: 'half', todo: 'none', errors: 'late' };

/** Links to all of them; `here` is the one that is shown. */
export function Sections({
  locale,
  case: id,
  sections,
  here,
}: {
  readonly locale: Locale;
  readonly case: string;
  readonly sections: readonly SectionProgress[];
  readonly here?: Maybe<string>;
}) {
  const links = sections.map(({ key, section: { title }, state, optional, wrong, missing }) => ({
    title: title[locale],
    href: paths.caseSection(id, key),
    kind: optional ? 'none' : kinds[state],
    state: fill(formText.states[optional ? 'optional' : state], locale, { n: String(wrong + (state === 'errors' ? 0 : missing)) }),
    current: key === here,
  }));
  return <SectionList locale={locale} sections={links} />;
}
