/** Centre and zone side by side: figures, difference, and the gap as two dots. */
import { capital, type Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { DataTable } from './data-table.tsx';
import { Poles, polesMax } from './poles.tsx';
import type { Examples, Maybe } from './types.ts';

export interface Comparison {
  readonly label: string;
  /** Numbers for the drawing; absent = no answer. */
  readonly centre?: Maybe<number>;
  readonly zone?: Maybe<number>;
  /** The same in words of the language: "34,0 %", "+3,5". */
  readonly centreText?: Maybe<string>;
  readonly zoneText?: Maybe<string>;
  readonly differenceText?: Maybe<string>;
}

const numbers = (row: Comparison) => [row.centre, row.zone].filter((value) => value !== undefined);

/** A DataTable with five columns. */
export function ComparisonTable({
  locale,
  id,
  caption,
  rows,
}: {
  readonly locale: Locale;
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly Comparison[];
}) {
  const max = polesMax(rows.flatMap(numbers));
  const none = <span class="soft">{uiText.empty[locale]}</span>;
  return (
    <DataTable
      id={id}
      caption={caption}
      rows={rows}
      columns={[
        { head: uiText.indicator[locale], cell: (row) => row.label, rowHead: true },
        { head: capital(uiText.centre[locale]), cell: (row) => row.centreText ?? none, numeric: true },
        { head: capital(uiText.zone[locale]), cell: (row) => row.zoneText ?? none, numeric: true },
        { head: uiText.difference[locale], cell: (row) => <strong>{row.differenceText ?? '–'}</strong>, numeric: true },
        {
          head: `○ ${uiText.zone[locale]}, ● ${uiText.centre[locale]}`,
          cell: (row) =>
            row.centre === undefined || row.zone === undefined ? null : <Poles centre={row.centre} zone={row.zone} max={max} />,
        },
      ]}
    />
  );
}

export const examples: Examples = {
  'social composition': () => (
    <ComparisonTable
      locale="ca"
      id="composicio"
      caption="Composició social, font del centre: secretaria i Idescat, 15/03/2027"
      rows={[
        { label: 'Nacionalitat estrangera', centre: 34, zone: 30.5, centreText: '34,0 %', zoneText: '30,5 %', differenceText: '+3,5' },
        {
          label: 'Beques de menjador o material',
          centre: 48.2,
          zone: 34.2,
          centreText: '48,2 %',
          zoneText: '34,2 %',
          differenceText: '+14,0',
        },
        { label: 'NESE/NEE de tipus B' },
      ]}
    />
  ),
};
