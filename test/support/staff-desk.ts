/** Cases that have been sent, and the people of the programme in front of their pages. */
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { Reader } from './html.ts';
import { webDeps } from './web.ts';
import { draft, filled, opened, value, type World, world } from './world.ts';

/** A world with its web. */
export type Desk = World & ReturnType<typeof webDeps> & { readonly as: (actor: Actor) => Promise<Reader> };

/** The service with its people; `as` opens it as one of them. */
export async function desk(): Promise<Desk> {
  const deps = webDeps(await world()) as World & ReturnType<typeof webDeps>;
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
