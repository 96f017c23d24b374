/** Every route of the service and who may use it: the one place. The tests walk it for each role. */
import type { Permission } from '#functions/rules/authorise.ts';

/**
 * `public`: anybody · `session`: whoever is signed in · `token`: the address itself is the permission · `loopback`: the commands of this
 * machine · a permission of rules/authorise: checked here where it is about a programme, and by the use-case where the route names a case.
 */
export type Access = 'public' | 'session' | 'token' | 'loopback' | Permission;

/** In the order of matching: fixed words before parameters. */
export const routeTable = {
  'GET /': 'public',
  'GET /health': 'public',
  'GET /assets/:hash/:name': 'public',
  'GET /llengua': 'public',
  'GET /accessibilitat': 'public',
  'GET /privacitat': 'public',

  'GET /formularis/:slug': 'public',
  'GET /formularis/:slug/comenca': 'public',
  'POST /formularis/:slug/comenca': 'public',
  'GET /formularis/:slug/imprimeix': 'public',

  'GET /tramits/:case': 'read-case',
  'POST /tramits/:case': 'act-on-case',
  'GET /tramits/:case/revisa': 'read-case',
  'POST /tramits/:case/revisa': 'write-case',
  'GET /tramits/:case/rebut': 'read-case',
  'GET /tramits/:case/confirma': 'act-on-case',
  'POST /tramits/:case/confirma': 'act-on-case',
  'POST /tramits/:case/pregunta': 'send-task',
  'GET /tramits/:case/demana/:field': 'send-task',
  'POST /tramits/:case/demana/:field': 'send-task',
  'GET /tramits/:case/mes-tard': 'answer-later',
  'POST /tramits/:case/mes-tard': 'answer-later',
  'GET /tramits/:case/pdf': 'read-case',
  'GET /tramits/:case/fitxers/:field': 'answer-later',
  'POST /tramits/:case/fitxers/:field': 'answer-later',
  'GET /tramits/:case/:section': 'read-case',
  'POST /tramits/:case/:section': 'write-case',

  'GET /entra': 'public',
  'POST /entra': 'public',
  'GET /entra/codi': 'public',
  'POST /entra/codi': 'public',
  'POST /surt': 'public',
  'GET /e/:token': 'token',
  'POST /e/:token': 'token',
  'GET /tasca/:token': 'token',
  'POST /tasca/:token': 'token',
  'GET /espai': 'session',
  'GET /espai/relleu': 'session',
  'POST /espai/relleu': 'session',

  'GET /coordinacio': 'read-queue',
  'GET /coordinacio/casos': 'read-queue',
  'POST /coordinacio/casos/exporta': 'export-cases',
  'POST /coordinacio/casos/registre': 'export-cases',
  'GET /coordinacio/casos/:case': 'read-staff-case',
  'POST /coordinacio/casos/:case/nota': 'note-case',
  'POST /coordinacio/casos/:case/lectura': 'note-case',
  'POST /coordinacio/casos/:case/remitent': 'send-task',
  'GET /coordinacio/casos/:case/puntua': 'score-case',
  'POST /coordinacio/casos/:case/puntua': 'score-case',
  'GET /coordinacio/casos/:case/fitxers/:file': 'read-staff-case',
  'GET /coordinacio/casos/:case/correus/:mail': 'read-mail',
  'GET /coordinacio/casos/:case/demana/:field': 'send-task',
  'POST /coordinacio/casos/:case/demana/:field': 'send-task',
  'GET /coordinacio/casos/:case/:action': 'read-staff-case',
  'POST /coordinacio/casos/:case/:action': 'read-staff-case',
  'GET /coordinacio/curs': 'manage-calendar',
  'GET /coordinacio/curs/:curs': 'manage-calendar',
  'GET /coordinacio/curs/:curs/pla': 'manage-calendar',
  'POST /coordinacio/curs/:curs/pla': 'manage-calendar',
  'GET /coordinacio/curs/:curs/tanca': 'manage-calendar',
  'POST /coordinacio/curs/:curs/tanca': 'manage-calendar',
  'GET /coordinacio/persones': 'manage-people',
  'POST /coordinacio/persones': 'manage-people',
  'GET /coordinacio/convocatories': 'manage-calls',
  'POST /coordinacio/convocatories': 'manage-calls',
  'GET /coordinacio/convocatories/nova': 'manage-calls',
  'GET /coordinacio/convocatories/:call': 'manage-calls',
  'POST /coordinacio/convocatories/:call': 'manage-calls',
  'GET /coordinacio/textos': 'manage-calendar',
  'GET /coordinacio/textos/:message': 'manage-calendar',
  'POST /coordinacio/textos/:message': 'manage-calendar',
  'GET /coordinacio/directori': 'manage-directory',
  'GET /coordinacio/directori/importa': 'manage-directory',
  'POST /coordinacio/directori/importa': 'manage-directory',
  'GET /coordinacio/feines': 'read-jobs',
  'GET /coordinacio/feines/:job': 'read-jobs',
  'GET /coordinacio/feines/:job/fitxer': 'read-jobs',

  'GET /api/openapi.json': 'public',
  'GET /api/centres': 'public',
  'POST /api/forms/:form/submissions': 'public',
  'GET /api/submissions/:token': 'token',

  'POST /_control/:command': 'loopback',
} as const satisfies Readonly<Record<`${'GET' | 'POST'} /${string}`, Access>>;

/** `GET /espai`. */
export type RouteName = keyof typeof routeTable;
