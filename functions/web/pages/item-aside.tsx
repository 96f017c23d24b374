/** Beside an item: its form, schools without a visit, and what was done to it. */
import { deedInWords } from '#functions/rules/calendar/deed-words.ts';
import type { Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import type { SeenItem } from '../../use-cases/calendar/see-item.ts';
import { paths } from '../paths.ts';
import { itemText } from '../text/item.ts';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { Timeline } from '../ui/timeline.tsx';
import type { ItemProps } from './item.tsx';

/** Only what there is. */
export function ItemAside({ locale, seen }: ItemProps) {
  const { owed, neither } = seen;
  return (
    <>
      {owed ? <Owed locale={locale} owed={owed} /> : null}
      {neither ? (
        <section class="flow" aria-labelledby="sense-visita">
          <h2 id="sense-visita">{itemText.neither[locale]}</h2>
          {neither.length > 0 ? (
            <ul class="plain">
              {neither.map(({ name }) => (
                <li>{name}</li>
              ))}
            </ul>
          ) : (
            <p class="soft">{itemText.neitherNone[locale]}</p>
          )}
        </section>
      ) : null}
      <p>
        <SafeLink class="act" href={paths.ledger({ activitat: seen.loaded.item.id })}>
          {itemText.mails[locale]}
        </SafeLink>
      </p>
      <History locale={locale} seen={seen} />
    </>
  );
}

/** How far the form is, and the way to it. */
function Owed({ locale, owed: { head, form } }: { readonly locale: Locale; readonly owed: NonNullable<SeenItem['owed']> }) {
  const { shape, staff, tags } = stateOf(form.workflow, head.state);
  const percent = tags.includes('draft') ? ` · ${head.percent}\u00a0%` : '';
  return (
    <section class="flow" aria-labelledby="formulari">
      <h2 id="formulari">{form.name[locale]}</h2>
      <p>
        <Status kind={shape}>{`${staff[locale]}${percent}`}</Status>
      </p>
      <p>
        <SafeLink class="act" href={paths.staffCase(head.id)} about={head.name}>
          {itemText.openCase[locale]}
        </SafeLink>
      </p>
    </section>
  );
}

function History({ locale, seen: { deeds } }: ItemProps) {
  const items = deeds.map((deed) => ({
    ...{ when: instantInWords(deed.at, locale), at: deed.at },
    text: (
      <>
        {deedInWords(deed)[locale]}
        {deed.reason ? <p class="says small">{deed.reason}</p> : null}
        {deed.broke.length > 0 ? (
          <p class="small soft">
            {itemText.broke[locale]} {deed.broke.join(' ')}
          </p>
        ) : null}
      </>
    ),
  }));
  return (
    <section class="flow" aria-labelledby="historia">
      <h2 id="historia">{itemText.history[locale]}</h2>
      {items.length > 0 ? <Timeline items={items} /> : <p class="soft">{itemText.noHistory[locale]}</p>}
    </section>
  );
}
