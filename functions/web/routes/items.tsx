/** A session or deadline of the calendar for the coordination: its page, what is done to it, and an answer that somebody told by telephone. */

import { deedInWords } from '#functions/rules/calendar/deed-words.ts';
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import type { Raw } from '#schemas/form/form.ts';
import type { Failure } from '#schemas/result.ts';
import { fill } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { alterItem } from '../../use-cases/calendar/alter-item.ts';
import { askItem } from '../../use-cases/calendar/ask-item.ts';
import { titleOf } from '../../use-cases/calendar/load-item.ts';
import { type SeenItem, seeItem } from '../../use-cases/calendar/see-item.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { fieldsView } from '../form/fields-view.ts';
import { withoutRow } from '../form/posted.ts';
import { page } from '../page.tsx';
import { ItemActions, ItemBody } from '../pages/item.tsx';
import { actionTitle, ItemActBody } from '../pages/item-act.tsx';
import { actionNamed } from '../pages/item-paths.ts';
import { paths } from '../paths.ts';
import { itemText } from '../text/item.ts';
import type { Routes } from './route.ts';
import { actorOf } from './staff-actor.ts';

/** Failures that are told on the page where somebody pressed, with what was typed. */
const told = new Set(['invalid', 'changed-meanwhile', 'not-allowed-now']);

export const itemRoutes: Routes = (deps) => ({
  'GET /coordinacio/activitats/:item': (c) => show(c, deps, c.req.param('item')),

  'GET /coordinacio/activitats/:item/:action': (c) => {
    const action = actionNamed(c.req.param('action'));
    return action ? actPage(c, deps, { id: c.req.param('item'), action }) : failed(c, deps, { code: 'not-found' });
  },

  'POST /coordinacio/activitats/:item/:action': async (c) => {
    const id = c.req.param('item');
    const action = actionNamed(c.req.param('action'));
    if (!action) return failed(c, deps, { code: 'not-found' });
    const raw = await typed(c);
    const rows = rowsOf(raw);
    if (rows) return actPage(c, deps, { id, action, ...rows });
    const done = await alterItem(deps, actorOf(c), { item: id, action, raw, seen: textOf(raw, 'vist') });
    if (done.ok) return c.redirect(paths.item(id, { fet: '1' }), 303);
    return told.has(done.failure.code) ? actPage(c, deps, { id, action, raw, failure: done.failure }) : failed(c, deps, done.failure);
  },
});

/** The buttons of a table of rows: one more, or one less; nothing is saved. */
function rowsOf(raw: Raw): { readonly raw: Raw; readonly oneMore?: string } | null {
  const [more, gone] = [textOf(raw, '_add'), textOf(raw, '_remove')];
  if (more) return { raw, oneMore: more };
  return gone ? { raw: withoutRow(raw, gone) } : null;
}

async function show(c: Ctx, deps: WebDeps, id: string): Promise<Response> {
  const found = await seeItem(deps, actorOf(c), id);
  if (!found.ok) return failed(c, deps, found.failure);
  const locale = c.get('locale');
  const seen = found.value;
  const shown = { mostra: c.req.query('mostra') ?? '', page: Number.parseInt(c.req.query('pagina') ?? '', 10) || 1 };
  const options = { title: titleOf(seen.loaded)[locale], dense: true, bar: <ItemActions locale={locale} seen={seen} /> };
  return page(c, deps, options, <ItemBody locale={locale} seen={seen} shown={shown} news={news(c, seen)} />);
}

/** Only words of ours: the last thing that was done. */
function news(c: Ctx, { deeds }: SeenItem): string | undefined {
  const locale = c.get('locale');
  const fet = c.req.query('fet');
  if (fet === 'resposta') return itemText.noted[locale];
  const [last] = deeds;
  return fet === '1' && last ? fill(itemText.done, locale, { what: deedInWords(last)[locale] }) : undefined;
}

interface Acting {
  readonly id: string;
  readonly action: ItemAction;
  readonly raw?: Raw;
  readonly oneMore?: string;
  readonly failure?: Failure;
}

/** What was typed comes back with the item as it stands now: whoever presses again has read what happened. */
async function actPage(c: Ctx, deps: WebDeps, { id, action, raw, oneMore, failure }: Acting): Promise<Response> {
  const asked = await askItem(deps, actorOf(c), { item: id, action, ...(failure && raw && { raw }) });
  if (!asked.ok) return failed(c, deps, asked.failure);
  const locale = c.get('locale');
  const ask = asked.value;
  const facts = { today: localDay(deps.now()) };
  const view = {
    ...fieldsView(ask.fields, { locale, raw: raw ?? ask.offers, facts, errors: failure?.errors }),
    ...(oneMore && { oneMore }),
  };
  const status = failure?.errors ? 422 : failure || !ask.offered ? 409 : 200;
  const options = { title: actionTitle(ask, locale), dense: true, wrong: status === 422, status } as const;
  return page(c, deps, options, <ItemActBody locale={locale} ask={ask} view={view} failure={failure} />);
}
