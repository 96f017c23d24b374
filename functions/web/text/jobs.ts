/** Words of the pages of long work. */
import type { Job } from '#schemas/entities/job.ts';
import type { Text } from '#schemas/text.ts';
import type { StatusKind } from '../ui/status.tsx';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the page. */
export const jobsText = {
  title: t('Feines', 'Trabajos', 'Long work'),
  lead: t(
    'Importacions, exportacions i revisions: es fan soles, encara que tanqueu la pàgina.',
    'Importaciones, exportaciones y revisiones: se hacen solas, aunque cierre la página.',
    'Imports, exports and checks: they go on by themselves, even if you close the page.',
  ),
  none: t('Encara no s’ha fet cap feina', 'Todavía no se ha hecho ningún trabajo', 'No long work yet'),
  noneHow: t(
    'Aquí veureu les importacions del directori i les exportacions de casos.',
    'Aquí verá las importaciones del directorio y las exportaciones de casos.',
    'Here you will see imports of the directory and exports of cases.',
  ),
  columns: {
    what: t('Feina', 'Trabajo', 'Work'),
    state: t('Estat', 'Estado', 'State'),
    by: t('Qui l’ha començada', 'Quién lo ha empezado', 'Begun by'),
    began: t('Començada', 'Empezado', 'Begun'),
  },
  service: t('el servei', 'el servicio', 'the service'),
  states: {
    waiting: t('A la cua', 'En cola', 'Waiting'),
    running: t('En marxa', 'En marcha', 'Under way'),
    done: t('Feta', 'Hecho', 'Done'),
    failed: t('No s’ha pogut acabar', 'No se ha podido terminar', 'Could not be finished'),
  } satisfies Record<Job['state'], Text>,
  begunBy: t('Començada per {name} el {when}', 'Empezado por {name} el {when}', 'Begun by {name} on {when}'),
  begun: t('Començada el {when}', 'Empezado el {when}', 'Begun on {when}'),
  ended: t('Acabada el {when}', 'Terminado el {when}', 'Ended on {when}'),
  working: t('La feina és en marxa', 'El trabajo está en marcha', 'The work is under way'),
  waiting: t('La feina començarà de seguida', 'El trabajo empezará enseguida', 'The work is about to begin'),
  of: t('{done} de {total}', '{done} de {total}', '{done} of {total}'),
  canClose: t(
    'Podeu tancar la pàgina: la feina continua.',
    'Puede cerrar la página: el trabajo continúa.',
    'You may close the page: the work goes on.',
  ),
  result: t('Què ha fet', 'Qué ha hecho', 'What it did'),
  download: t('Baixa el fitxer', 'Descargar el archivo', 'Download the file'),
  fileHint: t('{kind}, {kb} kB. Es guarda 30 dies.', '{kind}, {kb} kB. Se guarda 30 días.', '{kind}, {kb} kB. It is kept for 30 days.'),
  fileGone: t(
    'El fitxer ja no hi és: es guarda 30 dies. Torneu a fer l’exportació.',
    'El archivo ya no está: se guarda 30 días. Vuelva a hacer la exportación.',
    'The file is no longer there: it is kept for 30 days. Export once more.',
  ),
  back: t('Totes les feines', 'Todos los trabajos', 'All long work'),
} as const;

/** The shape beside the word of a state. */
export const jobShapes: Readonly<Record<Job['state'], StatusKind>> = { waiting: 'none', running: 'half', done: 'done', failed: 'late' };
