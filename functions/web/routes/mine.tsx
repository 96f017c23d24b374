/** My tasks, and my year. */
import { myYear } from '../../use-cases/calendar/my-year.ts';
import { handsOver } from '../../use-cases/people/handover.ts';
import { myTasks } from '../../use-cases/people/my-tasks.ts';
import type { Ctx } from '../context.ts';
import { page } from '../page.tsx';
import { MyTasksBody } from '../pages/my-tasks.tsx';
import { MyYearBody, MyYearSummary } from '../pages/my-year.tsx';
import { paths } from '../paths.ts';
import { myYearText } from '../text/my-year.ts';
import { roleNames, webText } from '../text/web.ts';
import type { Routes } from './route.ts';

/** The cases of the reader's seats. Staff who have none begin at the board. */
export const mineRoutes: Routes = (deps) => ({
  'GET /espai': async (c) => {
    const actor = c.get('actor');
    const locale = c.get('locale');
    const heads = actor ? await myTasks(deps, actor) : [];
    const staff = actor?.seats.some((seat) => seat.startsWith('programme:')) ?? false;
    const handover = actor && handsOver(actor).length > 0 ? paths.handover() : undefined;
    if (staff && heads.length === 0) return c.redirect(paths.board(), 303);
    const lines = actor ? await myYear(deps, actor) : [];
    const year = lines.length > 0 ? <MyYearSummary locale={locale} lines={lines} answers={answersHere(c)} /> : undefined;
    const props = { locale, heads, forms: deps.forms, seats: seatNames(c), staff, handover, year };
    return page(c, deps, { title: webText.mine.title[locale] }, <MyTasksBody {...props} />);
  },

  'GET /espai/curs': async (c) => {
    const actor = c.get('actor');
    const locale = c.get('locale');
    const lines = actor ? await myYear(deps, actor) : [];
    const body = <MyYearBody locale={locale} lines={lines} answers={answersHere(c)} />;
    return page(c, deps, { title: myYearText.title[locale] }, body);
  },
});

/** A mailbox has no person, who could answer here: its invitations are answered from its mail. */
const answersHere = (c: Ctx): boolean => (c.get('actor')?.person ?? null) !== null;

function seatNames(c: Ctx): readonly string[] {
  const roles = new Set(c.get('actor')?.seats.map((seat) => seat.split('#')[1]));
  return Object.entries(roleNames)
    .filter(([role]) => roles.has(role))
    .map(([, name]) => name[c.get('locale')]);
}
