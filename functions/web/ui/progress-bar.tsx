/** Progress: segments over the title of a form's section, and a bar with words for long work. */
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { SafeLink } from './safe-link.tsx';
import type { Examples, Maybe } from './types.ts';

/** The bar of sections: decoration, the list of sections says the same in words. */
export function SectionBar({ done, current }: { readonly done: readonly boolean[]; readonly current: number }) {
  const step = 40;
  return (
    <svg class="prog" viewBox={`0 0 ${done.length * step - 4} 8`} preserveAspectRatio="none" aria-hidden="true">
      {done.map((complete, at) => (
        <rect x={at * step} width={step - 4} height="8" class={at === current ? 'here' : complete ? 'on' : undefined} />
      ))}
    </svg>
  );
}

export interface JobProgressProps {
  readonly locale: Locale;
  /** The address of this page. */
  readonly href: string;
  readonly id: string;
  /** What is being done, in words. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** "1.200 de 5.434". */
  readonly words: string;
  readonly note?: Maybe<string>;
}

/** The bar of a long work. A total of 0 = not known yet. With `Layout refresh` script keeps it current; without, a link asks again. */
export function JobProgress({ locale, href, id, label, done, total, words, note }: JobProgressProps) {
  return (
    <div class="flow" data-progress={id}>
      <p>
        <strong id={id}>{label}</strong> <span class="soft">{words}</span>
      </p>
      <progress aria-labelledby={id} value={total > 0 ? done : undefined} max={total > 0 ? total : undefined} />
      {note ? <p class="small soft">{note}</p> : null}
      <noscript>
        <p>
          <SafeLink class="act" href={href}>
            {uiText.lookAgain[locale]}
          </SafeLink>
        </p>
      </noscript>
    </div>
  );
}

export const examples: Examples = {
  sections: () => <SectionBar done={[true, true, false, false, true, false]} current={3} />,
  job: () => (
    <JobProgress
      locale="ca"
      href="/coordinacio/feines/1"
      id="importacio"
      label="Llegint el directori"
      done={1200}
      total={5434}
      words="1.200 de 5.434 files"
      note="Podeu tancar la pàgina: la feina continua."
    />
  ),
  'job of unknown length': () => (
    <JobProgress locale="ca" href="/coordinacio/feines/2" id="inici" label="Preparant la feina" done={0} total={0} words="" />
  ),
};
