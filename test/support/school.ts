/** A school at the pages of its application, without script. */
import { createApp } from '#functions/web/app.tsx';
import type { Raw } from '#schemas/form/form.ts';
import { Reader } from './html.ts';
import { signedIn, webDeps } from './web.ts';
import { draft, filled, type World, world } from './world.ts';

/** The whole service with its pages. */
export type Site = Awaited<ReturnType<typeof site>>;

/** A service with schools, a call and people, and readers for it. */
export async function site(people?: World) {
  const deps = webDeps(people ?? (await world())) as World & ReturnType<typeof webDeps>;
  const app = createApp(deps);
  const reader = (language = 'ca') => new Reader(app, { 'Accept-Language': language });
  return { deps, reader, coordinator: await signedIn(deps, reader(), 'nora', 'programme:magnet#coordination') };
}

/** A draft with all its answers, in the hands of who writes it. */
export async function written({ deps, reader }: Site, given: Raw = {}, code?: string) {
  const { id, writer } = await draft(deps, code);
  await filled(deps, id, writer, given);
  return { id, writer, school: await signedIn(deps, reader(), `mestra${code ?? ''}`, `case:${id}#applicant`) };
}

/** An application that was sent from its page. */
export async function sent(place: Site, given: Raw = {}, code?: string) {
  const draft = await written(place, given, code);
  const receipt = await draft.school.press(await draft.school.get(`/tramits/${draft.id}/revisa`), 'Envia la sol·licitud');
  return { ...draft, receipt };
}
