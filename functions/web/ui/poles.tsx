/** The gap between zone and centre as two dots on a line: ○ zone, ● centre. The figures stand beside it in the table. */
import type { Examples, Maybe } from './types.ts';

export interface PolesProps {
  readonly zone: number;
  readonly centre: number;
  /** The value at the right end; 100 when absent. Use one for all rows of a table. */
  readonly max?: Maybe<number>;
}

/** Decoration for the eye. */
export function Poles({ zone, centre, max = 100 }: PolesProps) {
  const x = (value: number) => Math.round(7 + (Math.min(Math.max(value, 0), max) / max) * 186);
  return (
    <svg class="poles" viewBox="0 0 200 16" aria-hidden="true">
      <path class="axis" d="M0 8H200" />
      <path d={`M${x(zone)} 8H${x(centre)}`} />
      <circle class="zone" cx={x(zone)} cy="8" r="5" />
      <circle cx={x(centre)} cy="8" r="6" />
    </svg>
  );
}

/** One end for all rows: the next ten over the greatest value. */
export function polesMax(values: readonly number[]): number {
  return Math.max(10, Math.ceil(Math.max(0, ...values) / 10) * 10);
}

export const examples: Examples = {
  'a wide gap': () => <Poles zone={34.2} centre={48.2} max={50} />,
  'at both ends': () => <Poles zone={0} centre={100} />,
};
