/** The directory look-up: type a code, a name or a municipality; choose from radios without script, from suggestions with it. */
import { fill } from '#schemas/text.ts';
import { uiText } from '../../text/ui.ts';
import { Button } from '../button.tsx';
import type { Examples, Maybe } from '../types.ts';
import { Frame, SetFrame } from './frame.tsx';
import { idOf, partId } from './ids.ts';
import { describedBy, type ValueProps } from './props.ts';

/** A centre that was found. */
export interface CentreOption {
  readonly codi: string;
  readonly nom: string;
  readonly municipi: string;
}

export interface CentreFieldProps extends ValueProps {
  /** Where suggestions come from: `GET <api>?q=…` answers `{ centres: CentreOption[] }`. */
  readonly api: string;
  /** The centre of a code that is known: shown under the input. */
  readonly chosen?: Maybe<CentreOption>;
  /** After "Cerca" without script: what was found, possibly nothing. */
  readonly found?: Maybe<readonly CentreOption[]>;
}

function place(centre: CentreOption): string {
  return `${centre.nom} · ${centre.municipi}`;
}

function Box({ props, name }: { readonly props: CentreFieldProps; readonly name: string }) {
  const { locale } = props;
  return (
    <div class="seek">
      <div class="ask">
        <input
          type="text"
          class="in"
          id={idOf(props.name)}
          name={name}
          value={props.value}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={describedBy(props, ['source'])}
          disabled={props.disabled}
          data-centres={props.api}
          data-field={props.name}
          data-label={uiText.results[locale]}
          data-one={uiText.oneResult[locale]}
          data-count={uiText.resultsCount[locale]}
          data-none={uiText.noResults[locale]}
        />
      </div>
      {props.disabled ? null : (
        <Button kind="alt" name="_search" value={props.name}>
          {uiText.search[locale]}
        </Button>
      )}
    </div>
  );
}

function Found({ props, found }: { readonly props: CentreFieldProps; readonly found: readonly CentreOption[] }) {
  const field = { locale: props.locale, name: `${props.name}-found`, label: uiText.results[props.locale] };
  return (
    <div data-found>
      <SetFrame field={field} role="radiogroup">
        {found.map((centre) => (
          <label class="pick">
            <input type="radio" name={props.name} value={centre.codi} />
            <span>
              {centre.nom}
              <small>
                {centre.municipi} · {centre.codi}
              </small>
            </span>
          </label>
        ))}
      </SetFrame>
    </div>
  );
}

/**
 * The input is named as the field. Once something was found without script, the radios take that name and the input
 * becomes `_q`, so that the field is always the code chosen. `_search=<name>` asks for results.
 */
export function CentreField(props: CentreFieldProps) {
  const { chosen, found, locale, name } = props;
  const some = found !== undefined && found.length > 0;
  return (
    <>
      <Frame field={props}>
        <Box props={props} name={some ? '_q' : name} />
        <p class="small" id={partId(name, 'source')} role="status">
          {chosen ? <strong class="st done">{place(chosen)}</strong> : found && !some ? fill(uiText.noResults, locale) : null}
        </p>
      </Frame>
      {some ? <Found props={props} found={found} /> : null}
    </>
  );
}

const vent: CentreOption = { codi: '08099017', nom: 'Escola Vent de Paper', municipi: 'Vilamostra' };
const base = { locale: 'ca', label: 'Quin centre sou?', hint: 'Escriviu el codi, el nom o el municipi.', api: '/api/centres' } as const;

export const examples: Examples = {
  empty: () => <CentreField {...base} name="centre.buit" value="" />,
  chosen: () => <CentreField {...base} name="centre.triat" value="08099017" chosen={vent} />,
  'found without script': () => (
    <CentreField
      {...base}
      name="centre.trobat"
      value="vent"
      found={[vent, { codi: '08099133', nom: 'Escola Riera Blava', municipi: 'Vilamostra' }]}
    />
  ),
  'nothing found': () => <CentreField {...base} name="centre.cap" value="zzz" found={[]} />,
  'wrong code': () => (
    <CentreField
      {...base}
      name="centre.error"
      value="08002114"
      error="El codi 08002114 no és de cap centre: l’última xifra no hi correspon."
    />
  ),
};
