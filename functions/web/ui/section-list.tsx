/** The sections of a form with their state: beside it on wide screens, after it on phones. */
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { SafeLink } from './safe-link.tsx';
import { Status, type StatusKind } from './status.tsx';
import type { Examples, Maybe } from './types.ts';

export interface SectionLink {
  readonly title: string;
  readonly href: string;
  readonly kind: StatusKind;
  /** "Completa", "A mitges", "2 per corregir", "La té Jana Prat". */
  readonly state: string;
  readonly current?: Maybe<boolean>;
}

function Step({ section, n }: { readonly section: SectionLink; readonly n: number }) {
  const words = (
    <>
      <span>{n}</span>
      <span>{section.title}</span>
      <Status kind={section.kind}>{section.state}</Status>
    </>
  );
  return section.current ? <span aria-current="step">{words}</span> : <SafeLink href={section.href}>{words}</SafeLink>;
}

/** Navigation `#seccions`; a form page links to it with class `jump`. */
export function SectionList({ locale, sections }: { readonly locale: Locale; readonly sections: readonly SectionLink[] }) {
  return (
    <nav id="seccions" aria-labelledby="seccions-title">
      <h2 id="seccions-title" class="over">
        {uiText.sections[locale]}
      </h2>
      <ol class="steps">
        {sections.map((section, at) => (
          <li>
            <Step section={section} n={at + 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

export const examples: Examples = {
  'half way': () => (
    <SectionList
      locale="ca"
      sections={[
        { title: 'El centre', href: '?1', kind: 'done', state: 'Completa' },
        { title: 'Composició social', href: '?2', kind: 'late', state: '2 per corregir', current: true },
        { title: 'Projecte i aliança', href: '?3', kind: 'half', state: 'A mitges' },
        { title: 'Documents', href: '?4', kind: 'none', state: 'Per començar' },
      ]}
    />
  ),
};
