/** The tables of the case page: criteria, what the school says beside what is known, social composition. */
import { ComparisonTable } from '#functions/web/ui/comparison-table.tsx';
import { DataTable } from '#functions/web/ui/data-table.tsx';
import { SourceTag } from '#functions/web/ui/source-tag.tsx';
import { Status, type StatusKind } from '#functions/web/ui/status.tsx';

const criteria: readonly (readonly [string, string, StatusKind, string])[] = [
  ['C1', 'Composició desequilibrada', 'done', 'Compleix per beques: +14,0 punts. Nacionalitat estrangera: +3,5'],
  ['C2', 'No més del 55 %', 'done', '34,0 %'],
  ['C3', 'Famílies de l’entorn', 'wait', 'Cal llegir-ho: 1.240 caràcters'],
  ['C4', 'Direcció, tres cursos', 'soon', 'Compromesa, però el mandat acaba el 30/06/2028'],
  ['C5', 'Claustre', 'done', '27 de 31 vots a favor (87 %)'],
  ['C7', 'Carta de recolzament', 'late', 'No ha arribat. Demanada el 24/05, oberta el 02/06'],
];

const known: readonly (readonly [string, string, string | null, string | null, StatusKind, string])[] = [
  ['Codi de centre', '08099017', '08099017', null, 'done', 'Coincideix'],
  ['Nombre d’alumnes', '412', '398', 'Matrícula, curs 2025-26', 'done', '+3,5 %, dins del marge'],
  ['Docents del claustre', '31', null, null, 'na', 'Sense contrast'],
  ['Fi del mandat de la direcció', '30/06/2028', null, null, 'soon', 'Menys de 3 cursos'],
];

export const caseTables = (
  <>
    <h2>Criteris</h2>
    <DataTable
      id="criteris"
      caption="Criteris"
      captionHidden
      slim
      rows={criteria}
      columns={[
        {
          head: 'Criteri',
          rowHead: true,
          cell: ([code, name]) => (
            <>
              <span class="soft">{code}</span> {name}
            </>
          ),
        },
        { head: 'Resultat', cell: ([, , kind, words]) => <Status kind={kind}>{words}</Status> },
      ]}
    />
    <h2>El que diu el centre, al costat del que sabem</h2>
    <DataTable
      id="contrast"
      caption="El que diu el centre, al costat del que sabem"
      captionHidden
      rows={known}
      columns={[
        { head: 'Dada', rowHead: true, cell: (row) => row[0] },
        { head: 'Resposta del centre', cell: (row) => row[1] },
        {
          head: 'Directori i dades obertes',
          cell: (row) => (
            <>
              {row[2] ?? <span class="soft">No consta</span>} {row[3] ? <SourceTag>{row[3]}</SourceTag> : null}
            </>
          ),
        },
        { head: 'Contrast', cell: (row) => <Status kind={row[4]}>{row[5]}</Status> },
      ]}
    />
    <ComparisonTable
      locale="ca"
      id="composicio"
      caption="Composició social, font del centre: secretaria i Idescat, 15/03/2027"
      rows={[
        { label: 'Nacionalitat estrangera', centre: 34, zone: 30.5, centreText: '34,0 %', zoneText: '30,5 %', differenceText: '+3,5' },
        {
          label: 'Beques de menjador o material',
          centre: 48.2,
          zone: 34.2,
          centreText: '48,2 %',
          zoneText: '34,2 %',
          differenceText: '+14,0',
        },
      ]}
    />
  </>
);
