/** Cases that have been sent, and the people of the programme in front of their pages. */
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { type Page, Reader } from './html.ts';
import { webDeps } from './web.ts';
import { draft, filled, opened, value, type World, world } from './world.ts';

/** A world with its web. */
export type Desk = World & ReturnType<typeof webDeps> & { readonly as: (actor: Actor) => Promise<Reader> };

/** The service with its people; `as` opens it as one of them. */
export async function desk(people?: World): Promise<Desk> {
  const deps = webDeps(people ?? (await world())) as World & ReturnType<typeof webDeps>;
  const app = createApp(deps);
  const as = async (actor: Actor): Promise<Reader> => {
    const reader = new Reader(app, { 'Accept-Language': 'ca' });
    const { secret } = await startSession(deps, { person: actor.person ?? '', seats: [], task: null, via: 'link' });
    reader.cookies.set('session', secret);
    return reader;
  };
  return { ...deps, as };
}

/** A case that a school has sent; `acts` bring it on, by whoever the table lets. */
export async function sent(
  deps: Desk,
  code: string,
  { answers = {}, acts = [] }: { readonly answers?: Raw; readonly acts?: readonly string[] } = {},
): Promise<string> {
  const { id, writer } = await draft(deps, code, `direccio@e${code}.example`);
  await filled(deps, id, writer, answers);
  const { seen, head } = await opened(deps, writer, id);
  value(await submitCase(deps, writer, { case: id, key: 'once', seen }));
  const official: Actor = { person: null, name: head.name, locale: 'ca', seats: [`centre:${head.subject}#direccio`], task: null };
  for (const action of acts) {
    const actor = action === 'confirmSender' ? official : deps.coordinator;
    const { rev } = await opened(deps, actor, id);
    const raw = { deadline: '18/12/2026', reason: 'Un motiu prou llarg.', why: 'Un motiu prou llarg.', order: '1' };
    const comments: Readonly<Record<string, string>> = action === 'requestAmendments' ? { fontDades: 'D’on surt?' } : {};
    value(await actOnCase(deps, actor, { case: id, action, revision: rev, raw, comments }));
  }
  return id;
}

/** A case at the desk of Nora, who coordinates. */
export async function atDesk(acts: readonly string[] = []) {
  const deps = await desk();
  const id = await sent(deps, fictionalCodes[0], { acts });
  deps.now.pass({ minutes: 5 });
  return { deps, id, href: `/coordinacio/casos/${id}`, nora: await deps.as(deps.coordinator) };
}

/** The buttons of the bar, with what they lead to; blocked ones lead nowhere. */
export const actions = (page: Page) =>
  Object.fromEntries(
    page.root.querySelectorAll('.acts button').map((button) => [button.text.trim(), button.getAttribute('formaction') ?? null]),
  );

/** Opens the page of an action from the bar, and presses its button. */
export async function act(who: Reader, href: string, label: string, typed: Parameters<Reader['press']>[2] = {}): Promise<Page> {
  const to = actions(await who.get(href))[label];
  if (!to) throw new Error(`«${label}» is not offered`);
  return who.press(await who.get(to), label.replace('…', ''), typed);
}
