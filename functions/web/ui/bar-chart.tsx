/** A small bar chart drawn on the server, with the same figures in a table below. */
import type { Examples } from './types.ts';

export interface BarChartProps {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly shown: string }[];
  /** Words: what the first column is, and the summary that opens the table. */
  readonly when: string;
  readonly sameData: string;
}

const step = 84;
const floor = 106;
const tallest = 76;

type Bar = BarChartProps['bars'][number];

function Column({ bar, at, most, last }: { readonly bar: Bar; readonly at: number; readonly most: number; readonly last: boolean }) {
  const height = Math.round((bar.value / most) * tallest);
  const x = at * step + 4;
  return (
    <>
      <rect class={last ? 'bar' : 'bar b'} x={x} y={floor - height} width="56" height={height} />
      <text x={x + 28} y={floor - height - 6} text-anchor="middle">
        {bar.shown}
      </text>
      <text x={x + 28} y={floor + 18} text-anchor="middle" class="lab">
        {bar.label}
      </text>
    </>
  );
}

function Figures({ title, bars, when }: Pick<BarChartProps, 'title' | 'bars' | 'when'>) {
  return (
    <table>
      <caption class="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{when}</th>
          <th scope="col" class="n">
            {title}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, shown }) => (
          <tr>
            <th scope="row">{label}</th>
            <td class="n">{shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The last bar is the present: it takes the strong colour. */
export function BarChart({ id, title, bars, when, sameData }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const width = step * bars.length;
  return (
    <figure class="flow">
      <h3 id={id}>{title}</h3>
      <svg class="chart" viewBox={`0 0 ${width} 132`} width={width} role="img">
        <title>{title}</title>
        {bars.map((bar, at) => (
          <Column bar={bar} at={at} most={most} last={at === bars.length - 1} />
        ))}
        <path class="ax" d={`M0 ${floor + 0.5}H${width}`} />
      </svg>
      <details>
        <summary>{sameData}</summary>
        <Figures title={title} bars={bars} when={when} />
      </details>
    </figure>
  );
}

export const examples: Examples = {
  'three moments': () => (
    <BarChart
      id="chart-centres"
      title="Centres"
      when="Moment"
      sameData="Les mateixes dades en una taula"
      bars={[
        { label: '2020', value: 27, shown: '27' },
        { label: '2022-23', value: 33, shown: '33' },
        { label: '2023-24', value: 41, shown: '41' },
      ]}
    />
  ),
};
