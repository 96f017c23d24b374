/** Words of form pages that belong to no form. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

export const formText = {
  addRow: t('Afegeix una fila', 'Añade una fila', 'Add a row'),
  comments: t('Què us demana la coordinació', 'Qué le pide la coordinación', 'What the coordination asks'),
  coordination: t('Coordinació del programa', 'Coordinación del programa', 'Programme coordination'),
  notYet: t('Es calcularà amb les respostes', 'Se calculará con las respuestas', 'Computed from the answers'),
  states: {
    done: t('Completa', 'Completa', 'Complete'),
    half: t('A mitges', 'A medias', 'Half way'),
    todo: t('Per començar', 'Por empezar', 'Not begun'),
    errors: t('{n} per corregir', '{n} por corregir', '{n} to correct'),
  },
  saveAndGo: t('Desa i continua', 'Guarda y continúa', 'Save and continue'),
  saveAndLeave: t('Desa i surt', 'Guarda y sal', 'Save and leave'),
  previous: t('Secció anterior', 'Sección anterior', 'Previous section'),
  saved: t(
    'Desat. Podeu continuar quan vulgueu amb l’enllaç del correu.',
    'Guardado. Puede continuar cuando quiera con el enlace del correo.',
    'Saved. Continue whenever you like with the link in the mail.',
  ),
};
