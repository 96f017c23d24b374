/** Progress: segments over the title of a form's section, and a bar with words for long work. */
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
  readonly id: string;
  /** What is being done, in words. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** "1.200 de 5.434". */
  readonly words: string;
  readonly note?: Maybe<string>;
}

/** The bar of a long work. A total of 0 = not known yet. The page that shows it reloads itself (`Layout refresh`). */
export function JobProgress({ id, label, done, total, words, note }: JobProgressProps) {
  return (
    <div class="flow" role="status">
      <p>
        <strong id={id}>{label}</strong> <span class="soft">{words}</span>
      </p>
      <progress aria-labelledby={id} value={total > 0 ? done : undefined} max={total > 0 ? total : undefined} />
      {note ? <p class="small soft">{note}</p> : null}
    </div>
  );
}

export const examples: Examples = {
  sections: () => <SectionBar done={[true, true, false, false, true, false]} current={3} />,
  job: () => (
    <JobProgress
      id="importacio"
      label="Llegint el directori"
      done={1200}
      total={5434}
      words="1.200 de 5.434 files"
      note="Podeu tancar la pàgina: la feina continua."
    />
  ),
  'job of unknown length': () => <JobProgress id="inici" label="Preparant la feina" done={0} total={0} words="" />,
};
