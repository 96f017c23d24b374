/** For every closed route of the table: somebody who finds something there, at an address that exists, with a form that is right. */
import type { permissions } from '#functions/rules/authorise.ts';
import type { RouteName, routeTable } from '#functions/web/routes/table.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { type Place, type RouteWorld, townField, visitor } from './route-world.ts';

/** Routes that ask for a permission. */
export type ClosedRoute = { [Name in RouteName]: (typeof routeTable)[Name] extends keyof typeof permissions ? Name : never }[RouteName];

/** Who, where and with what. */
export interface Control {
  readonly who: Actor;
  /** Parameters of the address by name, and its query. */
  readonly at?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: Readonly<Record<string, string>>;
  /** The case that the address is about. */
  readonly about?: Place;
}

const reason = 'El claustre ha decidit esperar un any.';
const asked = { correu: 'alcaldia@vilamostra.example', nota: 'Ens cal abans de Nadal.' };
const next = {
  ...{ formulari: 'sollicitud-centre', curs: '2028-29', 'nom.ca': 'Convocatòria', 'nom.es': 'Convocatoria', 'nom.en': 'Call' },
  ...{ 'intro.ca': 'Per a tothom.', 'intro.es': 'Para todos.', 'intro.en': 'For everybody.' },
  ...{ enllacOficial: 'https://tramits.example/magnet-2028', obre: '10/01/2027', tanca: '28/02/2027', resol: '30/03/2027' },
};

/** A new row of the table does not compile before it stands here too. */
export const controls: Readonly<Record<ClosedRoute, (world: RouteWorld) => Control>> = {
  'GET /tramits/:case': ({ sent }) => school(sent),
  'POST /tramits/:case': ({ sent }) => ({ ...school(sent), body: { accio: 'withdraw', rev: String(sent.rev), reason } }),
  'GET /tramits/:case/revisa': ({ writing }) => school(writing),
  'POST /tramits/:case/revisa': ({ writing }) => ({ ...school(writing), body: { clau: 'one-press', vist: writing.seen } }),
  'GET /tramits/:case/rebut': ({ sent }) => school(sent),
  'GET /tramits/:case/confirma': ({ sent }) => ({ ...school(sent), who: mailbox(sent) }),
  'POST /tramits/:case/confirma': ({ sent }) => ({
    ...{ ...school(sent), who: mailbox(sent), body: { accio: 'confirmSender', rev: String(sent.rev) } },
  }),
  'POST /tramits/:case/pregunta': ({ sent }) => ({ ...school(sent), body: {} }),
  'GET /tramits/:case/demana/:field': ({ sent }) => school(sent, { field: townField }),
  'POST /tramits/:case/demana/:field': ({ sent }) => ({
    ...{ ...school(sent, { field: townField }), body: { ...asked, rev: String(sent.rev) } },
  }),
  'GET /tramits/:case/mes-tard': ({ sent }) => school(sent),
  'POST /tramits/:case/mes-tard': ({ sent }) => ({ ...school(sent), body: { registreOficial: 'EXEMPLE/2027/000123' } }),
  'GET /tramits/:case/pdf': ({ sent }) => school(sent),
  'GET /tramits/:case/fitxers/:field': ({ sent }) => ({ ...school(sent, { field: townField }), who: town(sent) }),
  'POST /tramits/:case/fitxers/:field': ({ sent, upload }) => ({
    ...{ ...school(sent, { field: townField }), who: town(sent), body: { key: upload } },
  }),
  'GET /tramits/:case/:section': ({ writing }) => school(writing, { section: 'direccio' }),
  'POST /tramits/:case/:section': ({ writing }) => ({
    ...{ ...school(writing, { section: 'direccio' }), body: { rev: '99', nomDireccio: 'Mercè Valldosera i Prims' } },
  }),

  'GET /coordinacio': ({ deps }) => ({ who: deps.coordinator }),
  'GET /coordinacio/casos': ({ deps }) => ({ who: deps.coordinator }),
  'POST /coordinacio/casos/exporta': ({ deps }) => ({ who: deps.coordinator, body: { formulari: deps.form.slug, format: 'csv' } }),
  'POST /coordinacio/casos/registre': ({ deps }) => ({ who: deps.coordinator, body: { curs: '2026-2027', format: 'csv' } }),
  'GET /coordinacio/casos/:case': ({ deps, scored }) => staff(deps.coordinator, scored),
  'POST /coordinacio/casos/:case/nota': ({ deps, scored }) => ({ ...staff(deps.coordinator, scored), body: { nota: 'Cal trucar-los.' } }),
  'POST /coordinacio/casos/:case/lectura': ({ deps, scored }) => ({ ...staff(deps.coordinator, scored), body: {} }),
  'POST /coordinacio/casos/:case/remitent': ({ deps, sent }) => ({ ...staff(deps.coordinator, sent), body: {} }),
  'GET /coordinacio/casos/:case/puntua': ({ deps, scored }) => staff(member(deps), scored),
  'POST /coordinacio/casos/:case/puntua': ({ deps, scored }) => ({ ...staff(member(deps), scored), body: marks(deps) }),
  'GET /coordinacio/casos/:case/fitxers/:file': ({ deps, sent, file }) => staff(deps.coordinator, sent, { file }),
  'GET /coordinacio/casos/:case/correus/:mail': ({ deps, sent, mail }) => staff(deps.coordinator, sent, { mail }),
  'GET /coordinacio/casos/:case/demana/:field': ({ deps, scored }) => staff(deps.coordinator, scored, { field: townField }),
  'POST /coordinacio/casos/:case/demana/:field': ({ deps, scored }) => ({
    ...{ ...staff(deps.coordinator, scored, { field: townField }), body: { ...asked, rev: String(scored.rev) } },
  }),
  'GET /coordinacio/casos/:case/:action': ({ deps, scored }) => staff(deps.coordinator, scored, { action: 'withdraw' }),
  'POST /coordinacio/casos/:case/:action': ({ deps, scored }) => ({
    ...{ ...staff(deps.coordinator, scored, { action: 'withdraw' }), body: { rev: String(scored.rev), reason } },
  }),
  'GET /coordinacio/curs/:curs/nova': ({ deps }) => ({ who: deps.coordinator, at: { curs: '2026-2027' } }),
  'POST /coordinacio/curs/:curs/nova': ({ deps }) => ({
    ...{ who: deps.coordinator, at: { curs: '2026-2027' } },
    body: { activitat: 'A12', qui: 'tots', dia: '15/03/2027', hora: '9.00', fi: '10.30', perQue: 'Ho demana la inspecció.' },
  }),
  'GET /coordinacio/activitats/:item': ({ deps, session }) => ({ who: deps.coordinator, at: { item: session.id } }),
  'GET /coordinacio/activitats/:item/resposta': (world) => invited(world),
  'POST /coordinacio/activitats/:item/resposta': (world) => ({ ...invited(world), body: { resposta: 'si' } }),
  'GET /coordinacio/activitats/:item/:action': ({ deps, session }) => ({ who: deps.coordinator, at: { item: session.id, action: 'data' } }),
  'POST /coordinacio/activitats/:item/:action': ({ deps, session }) => ({
    ...{ who: deps.coordinator, at: { item: session.id, action: 'anulla' }, body: { motiu: 'Vaga de trens.', vist: session.seen } },
  }),
  'GET /coordinacio/curs': ({ deps }) => ({ who: deps.coordinator }),
  'GET /coordinacio/curs/:curs': ({ deps }) => ({ who: deps.coordinator, at: { curs: '2026-2027' } }),
  'GET /coordinacio/curs/:curs/tauler': ({ deps }) => ({ who: deps.coordinator, at: { curs: '2026-2027' } }),
  'POST /coordinacio/curs/:curs/tauler/exporta': ({ deps }) => ({
    ...{ who: deps.coordinator, at: { curs: '2026-2027' }, body: { format: 'csv' } },
  }),
  'GET /coordinacio/curs/:curs/tauler/recorda': ({ deps }) => ({ who: deps.coordinator, at: { curs: '2026-2027' } }),
  'POST /coordinacio/curs/:curs/tauler/recorda': ({ deps, taking }) => ({
    ...{ who: deps.coordinator, at: { curs: '2026-2027' }, body: { tria: `${taking.centre} ${taking.item}` } },
  }),
  'GET /coordinacio/curs/:curs/pla': ({ deps }) => ({ who: deps.coordinator, at: { curs: '2026-2027' } }),
  'POST /coordinacio/curs/:curs/pla': ({ deps, plan }) => ({
    ...{ who: deps.coordinator, at: { curs: '2026-2027' }, body: { pla: plan, passat: 'si', motiu: 'És una prova.' } },
  }),
  'GET /coordinacio/curs/:curs/tanca': ({ deps }) => ({ who: deps.coordinator, at: { curs: '2026-2027' } }),
  'POST /coordinacio/curs/:curs/tanca': ({ deps }) => ({
    ...{ who: deps.coordinator, at: { curs: '2026-2027' }, body: { activitats: 'tanca', terminis: 'tanca', nota: 'Final de curs.' } },
  }),
  'GET /coordinacio/centres': ({ deps }) => ({ who: deps.coordinator }),
  'GET /coordinacio/centres/nou': ({ deps }) => ({ who: deps.coordinator }),
  'POST /coordinacio/centres/nou': ({ deps, writing }) => ({
    ...{ who: deps.coordinator, body: { codi: writing.secrets[1] ?? '', curs: '2026-2027', fase: 'any0' } },
  }),
  'GET /coordinacio/centres/:centre': ({ deps, taking }) => ({ who: deps.coordinator, at: { centre: taking.centre } }),
  'GET /coordinacio/centres/:centre/:action': ({ deps, taking }) => ({
    ...{ who: deps.coordinator, at: { centre: taking.centre, action: 'phase' } },
  }),
  'POST /coordinacio/centres/:centre/:action': ({ deps, taking }) => ({
    ...{ who: deps.coordinator, at: { centre: taking.centre, action: 'pause' }, body: { dia: '31/01/2027', rev: '1' } },
  }),
  'GET /coordinacio/persones': ({ deps }) => ({ who: deps.coordinator }),
  'POST /coordinacio/persones': ({ deps }) => ({
    ...{ who: deps.coordinator, body: { nom: 'Aina Torrent Mir', correu: 'aina.torrent@magnet.example', paper: 'committee' } },
  }),
  'GET /coordinacio/convocatories': ({ deps }) => ({ who: deps.coordinator }),
  'POST /coordinacio/convocatories': ({ deps }) => ({ who: deps.coordinator, body: next }),
  'GET /coordinacio/convocatories/nova': ({ deps }) => ({ who: deps.coordinator }),
  'GET /coordinacio/convocatories/:call': ({ deps }) => ({ who: deps.coordinator, at: { call: deps.call.id } }),
  'POST /coordinacio/convocatories/:call': ({ deps }) => ({
    ...{ who: deps.coordinator, at: { call: deps.call.id }, body: { ...next, curs: '2027-28', rev: '1', obre: '16/11/2026' } },
  }),
  'GET /coordinacio/previsio': ({ deps }) => ({ who: deps.coordinator }),
  'POST /coordinacio/previsio/exporta': ({ deps }) => ({ who: deps.coordinator, body: { format: 'csv' } }),
  'GET /coordinacio/per-que': ({ deps }) => ({ who: deps.coordinator }),
  'GET /coordinacio/correus/:mail': ({ deps, sent, mail }) => ({ who: deps.coordinator, at: { mail }, query: `?de=${sent.id}` }),
  'GET /coordinacio/assaig': ({ deps }) => ({ who: deps.coordinator }),
  'POST /coordinacio/assaig': ({ deps }) => ({ who: deps.coordinator, body: { curs: '2026-2027', centres: '4', llavor: '1' } }),
  'GET /coordinacio/textos': ({ deps }) => ({ who: deps.coordinator }),
  'GET /coordinacio/textos/:message': ({ deps }) => ({ who: deps.coordinator, at: { message: 'M-EV-REC' } }),
  'POST /coordinacio/textos/:message': ({ deps }) => ({
    ...{ who: deps.coordinator, at: { message: 'M-EV-REC' }, body: { 'assumpte.ca': 'Us esperem: {about}' } },
  }),
  'GET /coordinacio/directori': ({ deps }) => ({ who: deps.coordinator }),
  'GET /coordinacio/directori/importa': ({ deps, toImport }) => ({ who: deps.coordinator, query: `?fitxer=${toImport}` }),
  'POST /coordinacio/directori/importa': ({ deps, toImport }) => ({
    ...{ who: deps.coordinator, body: { fitxer: toImport, igualment: 'si' } },
  }),
  'GET /coordinacio/feines': ({ deps }) => ({ who: deps.coordinator }),
  'GET /coordinacio/feines/:job': ({ deps, job }) => ({ who: deps.coordinator, at: { job } }),
  'GET /coordinacio/feines/:job/fitxer': ({ deps, job }) => ({ who: deps.coordinator, at: { job } }),
};

function school(about: Place, at: Control['at'] = {}): Control {
  return { who: visitor('mestra@escola.example', [`case:${about.id}#applicant`]), at: { ...at, case: about.id }, about };
}

function staff(who: Actor, about: Place, at: Control['at'] = {}): Control {
  return { who, at: { ...at, case: about.id }, about };
}

function mailbox({ subject }: Place): Actor {
  return visitor('la bústia', [`centre:${subject}#direccio`], 'confirm-sender');
}

function town({ id }: Place): Actor {
  return visitor('la regidora', [`case:${id}#ajuntament`], `upload:${townField}`);
}

/** One who scores. */
export function member({ committee: [first] }: RouteWorld['deps']): Actor {
  if (!first) throw new Error('there is no committee');
  return first;
}

/** A mark for every criterion of the form's own workflow. */
function marks({ form }: RouteWorld['deps']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(form.workflow.scoring?.criteria ?? {}).map((criterion) => [criterion, '7']));
}

/** The coordination answers for itself. */
function invited({ deps, session }: RouteWorld): Control {
  const query = `?lloc=${encodeURIComponent('programme:magnet#coordination')}&persona=${deps.coordinator.person}`;
  return { who: deps.coordinator, at: { item: session.id }, query };
}
