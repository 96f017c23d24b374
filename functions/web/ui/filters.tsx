/** Filters and search over a list: a GET form that works without script. */
import type { Child } from 'hono/jsx';
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { Button } from './button.tsx';
import type { Option } from './fields/props.ts';
import type { Examples, Maybe } from './types.ts';

export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** A select; without options, a search box. */
  readonly options?: Maybe<readonly Option[]>;
}

export interface FiltersProps {
  readonly locale: Locale;
  readonly action: string;
  readonly label: string;
  readonly filters: readonly Filter[];
  /** Values that go along unseen (order). */
  readonly keep?: Maybe<Readonly<Record<string, string>>>;
  /** Links after the button: exports, "treu els filtres". */
  readonly children?: Maybe<Child>;
}

function FilterInput({ filter }: { readonly filter: Filter }) {
  const id = `f-${filter.name}`;
  return (
    <div>
      <label for={id}>{filter.label}</label>
      {filter.options ? (
        <select class="in" id={id} name={filter.name}>
          {filter.options.map((option) => (
            <option value={option.value} selected={option.value === filter.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input class="in" type="search" id={id} name={filter.name} value={filter.value} />
      )}
    </div>
  );
}

/** A line of inputs and one button, which searches where there is nothing but a search box. */
export function Filters({ locale, action, label, filters, keep = {}, children }: FiltersProps) {
  return (
    <search aria-label={label}>
      <form method="get" action={action} class="filters">
        {Object.entries(keep).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {filters.map((filter) => (
          <FilterInput filter={filter} />
        ))}
        <Button kind="alt">{(filters.some(({ options }) => options) ? uiText.filter : uiText.search)[locale]}</Button>
        {children}
      </form>
    </search>
  );
}

export const examples: Examples = {
  'of the queue': () => (
    <Filters
      locale="ca"
      action="/coordinacio"
      label="Filtra les sol·licituds"
      keep={{ ordre: 'dies' }}
      filters={[
        { name: 'q', label: 'Centre o municipi', value: 'vent' },
        {
          name: 'estat',
          label: 'Estat',
          value: 'enviada',
          options: [
            { value: '', label: 'Tots' },
            { value: 'enviada', label: 'Enviada' },
          ],
        },
      ]}
    >
      <a class="act" href="/coordinacio.xlsx">
        Exporta a full de càlcul
      </a>
    </Filters>
  ),
};
