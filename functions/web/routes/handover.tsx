/** Handover of a centre's seat to the next person. */
import type { Actor } from '#schemas/entities/people.ts';
import { centreById } from '../../use-cases/directory/centre-by-code.ts';
import { handsOver, offerHandover } from '../../use-cases/people/handover.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { HandoverBody, type HandoverProps } from '../pages/handover.tsx';
import { paths } from '../paths.ts';
import { webText } from '../text/web.ts';
import type { Routes } from './route.ts';

/** Only for who holds such a seat. */
export const handoverRoutes: Routes = (deps) => ({
  'GET /espai/relleu': (c) => show(c, deps, { seat: '', name: '', address: '', errors: {}, sent: c.req.query('enviat') === '1' }),

  'POST /espai/relleu': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, { code: 'sign-in-needed' });
    const raw = await typed(c);
    const said = { seat: textOf(raw, 'lloc'), name: textOf(raw, 'nom'), address: textOf(raw, 'correu'), locale: c.get('locale') };
    const offered = await offerHandover(deps, actor, said);
    if (offered.ok) return c.redirect(paths.handover({ enviat: '1' }), 303);
    const { errors } = offered.failure;
    if (!errors) return failed(c, deps, offered.failure);
    const texts = Object.fromEntries(errors.map(({ path, message }) => [path, message[said.locale]]));
    return show(c, deps, { ...said, errors: texts, sent: false });
  },
});

async function show(c: Ctx, deps: WebDeps, props: Omit<HandoverProps, 'locale' | 'seats'>): Promise<Response> {
  const actor = c.get('actor');
  const seats = actor ? await namedSeats(deps, actor) : [];
  if (seats.length === 0) return failed(c, deps, { code: 'not-found' });
  const locale = c.get('locale');
  const wrong = Object.keys(props.errors).length > 0;
  const options = { title: webText.handover.title[locale], wrong, status: wrong ? 422 : 200 } as const;
  return page(c, deps, options, <HandoverBody {...props} locale={locale} seats={seats} />);
}

async function namedSeats(deps: WebDeps, actor: Actor): Promise<HandoverProps['seats']> {
  const found = await Promise.all(
    handsOver(actor).map(async (seat) => ({ seat, centre: await centreById(deps, seat.split(/[:#]/u)[1] ?? '') })),
  );
  return found.flatMap(({ seat, centre }) => (centre ? [{ seat, name: centre.record.nom }] : []));
}
