/** A bar a day, drawn on the server: the figures stand on the bars, and at each day of the list below. */
import type { Examples } from './types.ts';

export interface DayBarsProps {
  /** What is counted. */
  readonly label: string;
  readonly caption: string;
  readonly days: readonly {
    readonly value: number;
    /** Under the bar, where there is one. */
    readonly label?: string | undefined;
    /** Tinted: a day on which nobody works. */
    readonly off?: boolean | undefined;
  }[];
}

const step = 30;
const floor = 100;
const tallest = 72;

interface BarProps {
  readonly day: DayBarsProps['days'][number];
  readonly at: number;
  readonly most: number;
}

function Bar({ day: { value, label, off }, at, most }: BarProps) {
  const height = value === 0 ? 0 : Math.max(3, Math.round((value / most) * tallest));
  const x = at * step;
  return (
    <>
      {off ? <rect class="off" x={x} y="8" width={step} height={floor - 8} /> : null}
      {value > 0 ? <rect class="bar" x={x + 5} y={floor - height} width="20" height={height} /> : null}
      {value > 0 ? (
        <text x={x + step / 2} y={floor - height - 6} text-anchor="middle">
          {value}
        </text>
      ) : null}
      {label ? (
        <text class="lab" x={at === 0 ? 4 : x + step / 2} y="118" text-anchor={at === 0 ? undefined : 'middle'}>
          {label}
        </text>
      ) : null}
    </>
  );
}

/** The figure scrolls where there is no room. */
export function DayBars({ label, caption, days }: DayBarsProps) {
  const most = Math.max(1, ...days.map(({ value }) => value));
  return (
    <figure class="flow">
      <section class="scroll" aria-label={label} tabindex={0}>
        <svg class="chart wide" viewBox={`0 0 ${days.length * step} 124`} role="img">
          <title>{label}</title>
          {days.map((day, at) => (
            <Bar day={day} at={at} most={most} />
          ))}
          <path class="ax" d={`M0 ${floor + 0.5}H${days.length * step}`} />
        </svg>
      </section>
      <figcaption class="small soft">{caption}</figcaption>
    </figure>
  );
}

export const examples: Examples = {
  'a week': () => (
    <DayBars
      label="Correus per dia"
      caption="Correus per dia. En gris, caps de setmana i festius."
      days={[
        { value: 10, label: '24 nov.' },
        { value: 0 },
        { value: 53 },
        { value: 8 },
        { value: 0, off: true },
        { value: 0, off: true },
        { value: 1, label: '30' },
      ]}
    />
  ),
};
