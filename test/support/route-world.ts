/** A world in which every address of the table leads somewhere: cases on their way, files, mails, a job, a file to import. */

import { itemWrite } from '#functions/store/item.ts';
import type { Store } from '#functions/store/store.ts';
import { seenOf } from '#functions/use-cases/calendar/load-item.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { attachFile } from '#functions/use-cases/cases/attach-file.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { startExport } from '#functions/use-cases/exports/start-export.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { takeIn } from '#functions/use-cases/participations/take-in.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { type CalendarItem, calendarItem } from '#schemas/entities/calendar.ts';
import type { Actor, SeatId } from '#schemas/entities/people.ts';
import { bytesOf, schools, shortFile } from './directory.ts';
import { pdfBytes } from './files.ts';
import { Reader } from './html.ts';
import { sessionOn } from './items.ts';
import { webDeps } from './web.ts';
import { draft, filled, opened, value, type World, world } from './world.ts';

/** A field of the form that holds a file, and one that the town answers later. */
const ownFile = 'actaClaustre';
/** The town's document. */
export const townField = 'cartaAjuntament';

/** One case of the world. */
export interface Place {
  readonly id: string;
  /** Id of its school. */
  readonly subject: string;
  readonly rev: number;
  /** Revisions of its pages. */
  readonly seen: string;
  /** What nobody else may read. */
  readonly secrets: readonly string[];
}

/** The world, and what its addresses are made of. */
export type RouteWorld = Awaited<ReturnType<typeof routeWorld>>;

/** Three cases: one that is written, one that was sent by an address that nobody has confirmed, and one that is scored. */
export async function routeWorld(store?: Store) {
  const deps = webDeps(await world(store ? { store } : {})) as World & ReturnType<typeof webDeps>;
  const postman = { idempotent: true, send: async ({ envelope }: { readonly envelope: string }) => ({ messageId: envelope }) };
  const [writing, sent, scored] = await Promise.all(fictionalCodes.slice(0, 3).map((code) => written(deps, code)));
  if (!writing || !sent || !scored) throw new Error('there are not three schools');
  await send(deps, sent);
  await send(deps, scored);
  await review(deps, scored);
  const job = value(await startExport(deps, deps.coordinator, { wish: { form: deps.form.slug }, format: 'csv', locale: 'ca' }));
  while (await runDueJobs(deps));
  await drain({ ...deps, postman });
  const [mail] = (await deps.store.find('list', `mails#${sent.id}`, { limit: 1 })).items;
  const [toImport, upload] = [deps.ids.ulid(deps.real()), deps.ids.ulid(deps.real())];
  await deps.files.put(`pending/${toImport}`, 'text/csv', bytesOf(shortFile(schools(3))));
  await deps.files.put(`pending/${upload}`, 'application/pdf', pdfBytes);
  const taking = await takesPart(deps, sent.id);
  const app = createApp(deps);
  /** A reader with these seats, and nothing else. */
  const as = async (actor: Actor): Promise<Reader> => {
    const reader = new Reader(app, { 'Accept-Language': 'ca' });
    const { person, task, name } = actor;
    const { secret } = await startSession(deps, { person, seats: [...actor.seats], task, name, via: task ? 'task' : 'link' });
    reader.cookies.set('session', secret);
    return reader;
  };
  return {
    ...{ deps, as, nobody: () => new Reader(app, { 'Accept-Language': 'ca' }), toImport, upload: `pending/${upload}`, job: job.id },
    writing: await placeOf(deps, writing.id),
    sent: await placeOf(deps, sent.id),
    scored: await placeOf(deps, scored.id),
    file: sent.file,
    mail: mail?.key.pk.split('#')[1] ?? '',
    plan: value(await planCurs(deps, '2026-2027')).plan.hash,
    session: await heldSession(deps),
    taking,
  };
}

/** The school of a case takes part in the programme: its id, and what it owes. */
async function takesPart(deps: World, id: string): Promise<{ readonly centre: string; readonly item: string }> {
  const { head } = await opened(deps, deps.coordinator, id);
  const centre = value(await takeIn(deps, deps.coordinator, { codi: head.code, curs: '2026-2027', fase: 'intensive' }));
  const due = { opens: '2026-11-01', due: '2026-12-04T22:59:59.000Z' };
  const item: CalendarItem = calendarItem.parse({
    ...{ id: `2026-2027.A15.${centre}.x1`, curs: '2026-2027', activity: 'A15', kind: 'deadline', centre, municipality: null, ordinal: 1 },
    ...{ is: due, proposed: {}, published: '2026-11-01', version: 1, handled: [], updatedAt: deps.now() },
  });
  const { ok } = await deps.store.commit([itemWrite(item, null)]);
  if (!ok) throw new Error('that item is there already');
  return { centre, item: item.id };
}

/** A session that the coordination is invited to. */
async function heldSession(deps: World): Promise<{ readonly id: string; readonly seen: string }> {
  const item = sessionOn('2027-03-11', {
    id: '2026-2027.A12.magnet.x1',
    activity: 'A12',
    published: '2026-11-20',
    title: 'Trobada de prova',
  });
  const { ok } = await deps.store.commit([itemWrite(item, null)]);
  if (!ok) throw new Error('that session is there already');
  return { id: item.id, seen: seenOf(item) };
}

type Written = Awaited<ReturnType<typeof written>>;

async function written(deps: World, code: string) {
  const { id, writer } = await draft(deps, code, `direccio@e${code}.example`);
  await filled(deps, id, writer);
  const key = `pending/${deps.ids.ulid(deps.real())}`;
  await deps.files.put(key, 'application/pdf', pdfBytes);
  const { id: file } = value(await attachFile(deps, writer, { case: id, field: ownFile, key }));
  return { id, writer, file };
}

async function send(deps: World, { id, writer }: Written): Promise<void> {
  const { seen } = await opened(deps, writer, id);
  value(await submitCase(deps, writer, { case: id, key: 'once', seen }));
}

async function review(deps: World, { id }: Written): Promise<void> {
  const { head } = await opened(deps, deps.coordinator, id);
  const official: Actor = { person: null, name: head.name, locale: 'ca', seats: [`centre:${head.subject}#direccio`], task: null };
  for (const [actor, action] of [
    [official, 'confirmSender'],
    [deps.coordinator, 'accept'],
  ] as const) {
    const { rev } = await opened(deps, actor, id);
    value(await actOnCase(deps, actor, { case: id, action, revision: rev, raw: { deadline: '18/12/2026' } }));
  }
}

async function placeOf(deps: World, id: string): Promise<Place> {
  const { head, rev, seen, raw } = await opened(deps, deps.coordinator, id);
  const answer = Object.values(raw).find((typed): typed is string => typeof typed === 'string' && typed.length > 40);
  const secrets = [head.name, head.code, head.reference, answer].filter((word): word is string => Boolean(word));
  return { id, subject: head.subject, rev, seen, secrets };
}

/** Somebody with seats and no account, as links make them; with a task only where one is named. */
export function visitor(name: string, seats: readonly SeatId[], task: string | null = null): Actor {
  return { person: null, name, locale: 'ca', seats, task };
}
