/** One sentence for each thing that happens to a case: those of the workflow's table, and those that no table names. */
import type { AuditEntry } from '#schemas/entities/audit.ts';
import type { Text } from '#schemas/text.ts';
import type { Workflow } from '#schemas/workflow/workflow.ts';

const events: Readonly<Record<string, Text>> = {
  start: { ca: '{actor} va començar l’esborrany', es: '{actor} empezó el borrador', en: '{actor} began the draft' },
  open: { ca: '{actor} va obrir el formulari', es: '{actor} abrió el formulario', en: '{actor} opened the form' },
  score: { ca: '{actor} va puntuar', es: '{actor} puntuó', en: '{actor} scored' },
  conflict: {
    ca: '{actor} va declarar un conflicte d’interessos',
    es: '{actor} declaró un conflicto de intereses',
    en: '{actor} declared a conflict of interest',
  },
  answerLater: { ca: '{actor} va afegir una dada', es: '{actor} añadió un dato', en: '{actor} added a detail' },
  attach: { ca: '{actor} va adjuntar un fitxer', es: '{actor} adjuntó un archivo', en: '{actor} attached a file' },
  sendTask: { ca: '{actor} va demanar un document', es: '{actor} pidió un documento', en: '{actor} asked for a document' },
  askSender: {
    ca: '{actor} va tornar a preguntar a la bústia oficial qui l’enviava',
    es: '{actor} volvió a preguntar al buzón oficial quién la enviaba',
    en: '{actor} asked the official mailbox again who sent it',
  },
  remind: { ca: '{actor} va enviar un recordatori', es: '{actor} envió un recordatorio', en: '{actor} sent a reminder' },
};

const something: Text = { ca: '{actor} hi va fer un canvi', es: '{actor} hizo un cambio', en: '{actor} made a change' };

/** The sentence of an entry, with the hole `{actor}` for its name. An action that the table no longer has is still a sentence. */
export function sentenceOf(workflow: Workflow, { action, from }: Pick<AuditEntry, 'action' | 'from'>): Text {
  const rows = workflow.transitions.filter((row) => row.action === action);
  const row = rows.find((each) => from !== null && each.from.includes(from)) ?? rows[0];
  return row?.past ?? events[action] ?? something;
}
