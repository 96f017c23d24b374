/** The board of today and the queue. */
import { board } from '../../use-cases/cases/board.ts';
import { queue } from '../../use-cases/cases/queue.ts';
import { failed } from '../failed.tsx';
import { latelyOpen } from '../middleware/lately.ts';
import { page } from '../page.tsx';
import { BoardBody } from '../pages/board.tsx';
import { QueueBody } from '../pages/queue.tsx';
import { queueQuery, queueWish } from '../queue-query.ts';
import { boardText, queueText } from '../text/staff.ts';
import type { Routes } from './route.ts';

export const queueRoutes: Routes = (deps) => ({
  'GET /coordinacio': async (c) => {
    const actor = c.get('actor');
    const found = actor ? await board(deps, actor, latelyOpen(c, deps)) : null;
    if (!found?.ok) return failed(c, deps, found?.failure ?? { code: 'sign-in-needed' });
    const locale = c.get('locale');
    return page(c, deps, { title: boardText.title[locale], dense: true }, <BoardBody locale={locale} board={found.value} />);
  },

  'GET /coordinacio/casos': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, { code: 'sign-in-needed' });
    const query = queueQuery((name) => c.req.query(name), deps.forms);
    const wish = {
      ...queueWish(query, deps.forms, { actor, now: deps.now() }),
      changed: latelyOpen(c, deps),
      page: Number.parseInt(c.req.query('pagina') ?? '', 10) || 1,
    };
    const found = await queue(deps, actor, wish);
    if (!found.ok) return failed(c, deps, found.failure);
    const locale = c.get('locale');
    const title = queueText[found.value.scored ? 'committeeTitle' : 'title'][locale];
    return page(c, deps, { title, dense: true }, <QueueBody locale={locale} queue={found.value} query={query} forms={deps.forms} />);
  },
});
