/** My tasks. */
import { handsOver } from '../../use-cases/people/handover.ts';
import { myTasks } from '../../use-cases/people/my-tasks.ts';
import type { Ctx } from '../context.ts';
import { page } from '../page.tsx';
import { MyTasksBody } from '../pages/my-tasks.tsx';
import { paths } from '../paths.ts';
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
    const body = <MyTasksBody locale={locale} heads={heads} forms={deps.forms} seats={seatNames(c)} staff={staff} handover={handover} />;
    return page(c, deps, { title: webText.mine.title[locale] }, body);
  },
});

function seatNames(c: Ctx): readonly string[] {
  const roles = new Set(c.get('actor')?.seats.map((seat) => seat.split('#')[1]));
  return Object.entries(roleNames)
    .filter(([role]) => roles.has(role))
    .map(([, name]) => name[c.get('locale')]);
}
