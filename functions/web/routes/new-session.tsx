/** A session that the coordination adds to the calendar. */
import type { Raw } from '#schemas/form/form.ts';
import type { FieldError } from '#schemas/result.ts';
import { localDay } from '#schemas/values/dates.ts';
import { addSession, askSession } from '../../use-cases/calendar/add-session.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { fieldsView } from '../form/fields-view.ts';
import { withoutRow } from '../form/posted.ts';
import { page } from '../page.tsx';
import { NewSessionBody } from '../pages/item-act.tsx';
import { paths } from '../paths.ts';
import { newSessionText } from '../text/item.ts';
import { cursOf } from './curs.tsx';
import type { Routes } from './route.ts';
import { actorOf } from './staff-actor.ts';

export const newSessionRoutes: Routes = (deps) => ({
  'GET /coordinacio/curs/:curs/nova': (c) => ask(c, deps, cursOf(c.req.param('curs')), {}),

  'POST /coordinacio/curs/:curs/nova': async (c) => {
    const curs = cursOf(c.req.param('curs'));
    const raw = await typed(c);
    const [more, gone] = [textOf(raw, '_add'), textOf(raw, '_remove')];
    if (more) return ask(c, deps, curs, { raw, oneMore: more });
    if (gone) return ask(c, deps, curs, { raw: withoutRow(raw, gone) });
    const added = await addSession(deps, actorOf(c), { curs, raw });
    if (added.ok) return c.redirect(paths.item(added.value.item.id, { fet: '1' }), 303);
    const { errors } = added.failure;
    return errors ? ask(c, deps, curs, { raw, errors }) : failed(c, deps, added.failure);
  },
});

interface Typed {
  readonly raw?: Raw;
  readonly oneMore?: string;
  readonly errors?: readonly FieldError[];
}

/** Conditions follow what was chosen: without script, the next question comes with the answer to the press. */
async function ask(c: Ctx, deps: WebDeps, curs: string, { raw, oneMore, errors }: Typed): Promise<Response> {
  const asked = await askSession(deps, actorOf(c), { curs, ...(errors && raw && { raw }) });
  if (!asked.ok) return failed(c, deps, asked.failure);
  const locale = c.get('locale');
  const { fields, conflicts } = asked.value;
  const view = {
    ...fieldsView(fields, { locale, raw: raw ?? {}, facts: { today: localDay(deps.now()) }, errors }),
    ...(oneMore && { oneMore }),
  };
  const options = { title: newSessionText.title[locale], dense: true, wrong: errors !== undefined, status: errors ? 422 : 200 } as const;
  return page(c, deps, options, <NewSessionBody locale={locale} curs={curs} view={view} conflicts={conflicts} />);
}
