/** The first columns of an export: what the head of a case says. */
import { standing } from '#functions/rules/scoring.ts';
import { territoris } from '#schemas/catalonia/territoris.ts';
import type { Cell } from '#schemas/form/columns.ts';
import type { CellKind } from '#schemas/form/widgets/widget.ts';
import type { Locale, Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import type { LoadedCase } from '../cases/load-case.ts';

type Known = Omit<LoadedCase, 'roles'>;

interface HeadColumn {
  readonly title: Text;
  readonly kind: CellKind;
  readonly cell: (known: Known, locale: Locale, assignee: string) => Cell;
}

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });
const day = (at: string | null): Cell => at && localDay(at);
const text = (title: Text, cell: HeadColumn['cell']): HeadColumn => ({ title, kind: 'text', cell });
const date = (title: Text, cell: HeadColumn['cell']): HeadColumn => ({ title, kind: 'date', cell });
const number = (title: Text, cell: HeadColumn['cell']): HeadColumn => ({ title, kind: 'number', cell });

/** In their order. */
export const headColumns: readonly HeadColumn[] = [
  text(t('Referència', 'Referencia', 'Reference'), ({ head }) => head.reference),
  text(t('Estat', 'Estado', 'State'), ({ form, head }, locale) => stateOf(form.workflow, head.state).staff[locale]),
  date(t('En aquest estat des de', 'En este estado desde', 'In this state since'), ({ head }) => day(head.since)),
  date(t('Començada', 'Empezada', 'Begun'), ({ head }) => day(head.startedAt)),
  date(t('Enviada', 'Enviada', 'Sent'), ({ head }) => day(head.submittedAt)),
  date(t('Termini', 'Plazo', 'Deadline'), ({ head }) => day(head.deadline)),
  text(t('Curs', 'Curso', 'School year'), ({ head }) => head.curs),
  text(t('Codi de centre', 'Código de centro', 'School code'), ({ head }) => head.code),
  text(t('Nom', 'Nombre', 'Name'), ({ head }) => head.name),
  text(t('Municipi', 'Municipio', 'Municipality'), ({ head }) => head.municipality),
  text(t('Territori', 'Territorio', 'Territory'), ({ head }, locale) => territory(head.territory, locale)),
  text(t('Responsable', 'Responsable', 'Assigned to'), (_, __, assignee) => assignee),
  text(t('Avisos', 'Avisos', 'Warnings'), warnings),
  number(t('Puntuació mitjana', 'Puntuación media', 'Mean score'), mean),
  number(t('Lloc a la llista d’espera', 'Lugar en la lista de espera', 'Place on the waiting list'), ({ head }) => head.order),
];

function territory(key: string, locale: Locale): string {
  return Object.entries(territoris).find(([each]) => each === key)?.[1][locale] ?? key;
}

function warnings({ document }: Known, locale: Locale): Cell {
  const held = (document?.warnings ?? []).filter(({ holds }) => holds === 'warns');
  return held.map(({ title }) => title[locale]).join('; ');
}

/** Nobody reads a score before the scoring is closed. */
function mean({ form: { workflow }, scores, body }: Known): Cell {
  if (!workflow.scoring) return null;
  const given = scores.map(({ score }) => score);
  const result = standing(workflow.scoring, given, [], body.scoring).result;
  return result && Math.round(result.overall.mean * 100) / 100;
}
