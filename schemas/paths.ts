/** Every address of the service, for links in pages and mails. Their patterns stand in functions/web/routes/table.ts. */

/** Query of an address; what is undefined is left out. */
type Query = Readonly<Record<string, string | number | undefined>>;

function at(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string | number] => pair[1] !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}
const part = encodeURIComponent;

/** Addresses relative to the origin. Parts are encoded; the last argument, where there is one, is the query. */
export const paths = {
  home: () => '/',
  health: () => '/health',

  form: (slug: string) => `/formularis/${part(slug)}`,
  formStart: (slug: string) => `/formularis/${part(slug)}/comenca`,
  formPrint: (slug: string) => `/formularis/${part(slug)}/imprimeix`,

  caseHome: (id: string, query?: { readonly accio?: string; readonly fet?: string }) => at(`/tramits/${part(id)}`, query),
  caseSection: (id: string, section: string) => `/tramits/${part(id)}/${part(section)}`,
  caseCheck: (id: string) => `/tramits/${part(id)}/revisa`,
  caseReceipt: (id: string) => `/tramits/${part(id)}/rebut`,
  caseFile: (id: string, field: string, query?: Query) => at(`/tramits/${part(id)}/fitxers/${part(field)}`, query),
  caseConfirm: (id: string) => `/tramits/${part(id)}/confirma`,
  caseLater: (id: string) => `/tramits/${part(id)}/mes-tard`,
  caseAskFor: (id: string, field: string) => `/tramits/${part(id)}/demana/${part(field)}`,
  caseAskSender: (id: string) => `/tramits/${part(id)}/pregunta`,
  casePdf: (id: string) => `/tramits/${part(id)}/pdf`,

  signIn: (query?: { readonly next?: string; readonly fi?: string }) => at('/entra', query),
  signInCode: () => '/entra/codi',
  signOut: () => '/surt',
  link: (token: string) => `/e/${part(token)}`,
  task: (token: string) => `/tasca/${part(token)}`,
  answer: (token: string, query?: { readonly resposta?: string; readonly fet?: string }) => at(`/resposta/${part(token)}`, query),
  feed: (token: string) => `/calendari/${part(token)}.ics`,
  mine: () => '/espai',
  myItem: (id: string, query?: Query) => at(`/espai/activitats/${part(id)}`, query),
  myYear: () => '/espai/curs',
  myFeed: (query?: { readonly fet: string }) => at('/espai/calendari', query),
  handover: (query?: { readonly lloc?: string; readonly enviat?: string }) => at('/espai/relleu', query),

  board: () => '/coordinacio',
  queue: (query?: Query) => at('/coordinacio/casos', query),
  staffCase: (id: string, query?: { readonly fet: string }) => at(`/coordinacio/casos/${part(id)}`, query),
  staffNote: (id: string) => `/coordinacio/casos/${part(id)}/nota`,
  staffReading: (id: string) => `/coordinacio/casos/${part(id)}/lectura`,
  staffSender: (id: string) => `/coordinacio/casos/${part(id)}/remitent`,
  staffScore: (id: string) => `/coordinacio/casos/${part(id)}/puntua`,
  staffFile: (id: string, file: string) => `/coordinacio/casos/${part(id)}/fitxers/${part(file)}`,
  staffMail: (id: string, mail: string) => `/coordinacio/casos/${part(id)}/correus/${part(mail)}`,
  staffAsk: (id: string, field: string) => `/coordinacio/casos/${part(id)}/demana/${part(field)}`,
  staffAction: (id: string, action: string) => `/coordinacio/casos/${part(id)}/${part(action)}`,
  item: (id: string, query?: Query) => at(`/coordinacio/activitats/${part(id)}`, query),
  itemAnswer: (id: string, query?: Query) => at(`/coordinacio/activitats/${part(id)}/resposta`, query),
  itemAction: (id: string, action: string) => `/coordinacio/activitats/${part(id)}/${part(action)}`,
  newSession: (curs: string) => `/coordinacio/curs/${part(curs)}/nova`,
  cursos: () => '/coordinacio/curs',
  curs: (curs: string, query?: Query) => at(`/coordinacio/curs/${part(curs)}`, query),
  cursPlan: (curs: string) => `/coordinacio/curs/${part(curs)}/pla`,
  cursBoard: (curs: string, query?: Query) => at(`/coordinacio/curs/${part(curs)}/tauler`, query),
  exportBoard: (curs: string) => `/coordinacio/curs/${part(curs)}/tauler/exporta`,
  cursRemind: (curs: string, query?: Query) => at(`/coordinacio/curs/${part(curs)}/tauler/recorda`, query),
  cursClose: (curs: string) => `/coordinacio/curs/${part(curs)}/tanca`,
  calls: (query?: Query) => at('/coordinacio/convocatories', query),
  newCall: () => '/coordinacio/convocatories/nova',
  call: (id: string) => `/coordinacio/convocatories/${part(id)}`,
  directory: (query?: Query) => at('/coordinacio/directori', query),
  directoryFile: (query?: { readonly fitxer: string }) => at('/coordinacio/directori/importa', query),
  people: (query?: Query) => at('/coordinacio/persones', query),
  participations: (query?: Query) => at('/coordinacio/centres', query),
  newParticipation: (query?: Query) => at('/coordinacio/centres/nou', query),
  participation: (centre: string, query?: Query) => at(`/coordinacio/centres/${part(centre)}`, query),
  participationAction: (centre: string, action: string, query?: Query) => at(`/coordinacio/centres/${part(centre)}/${part(action)}`, query),
  jobs: () => '/coordinacio/feines',
  job: (id: string) => `/coordinacio/feines/${part(id)}`,
  jobFile: (id: string) => `/coordinacio/feines/${part(id)}/fitxer`,
  exportCases: () => '/coordinacio/casos/exporta',
  exportRegister: () => '/coordinacio/casos/registre',

  forecast: (query?: Query) => at('/coordinacio/previsio', query),
  exportForecast: () => '/coordinacio/previsio/exporta',
  /** `qui`: a person, or the seat of a mailbox · `activitat`: an item · `persona`: words to look for somebody. */
  ledger: (query?: { readonly qui?: string; readonly activitat?: string; readonly persona?: string }) => at('/coordinacio/per-que', query),
  /** A mail about an item or case, shown again. */
  mail: (id: string, query: { readonly de: string }) => at(`/coordinacio/correus/${part(id)}`, query),
  rehearsal: () => '/coordinacio/assaig',
  texts: (query?: Query) => at('/coordinacio/textos', query),
  text: (message: string, query?: Query) => at(`/coordinacio/textos/${part(message)}`, query),

  openapi: () => '/api/openapi.json',
  apiSubmissions: (form: string) => `/api/forms/${part(form)}/submissions`,
  apiSubmission: (token: string) => `/api/submissions/${part(token)}`,
  apiCentres: (query?: { readonly q?: string }) => at('/api/centres', query),

  language: (query: { readonly lang: string; readonly next: string }) => at('/llengua', query),
  accessibility: () => '/accessibilitat',
  privacy: () => '/privacitat',
  control: (command: string) => `/_control/${part(command)}`,
} as const;
