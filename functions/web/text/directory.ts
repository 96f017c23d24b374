/** Words of the page of the directory of centres and of its import. */
import type { CentreRecord } from '#schemas/entities/centre.ts';
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** Where the open data are downloaded. */
export const openDataUrl = 'https://analisi.transparenciacatalunya.cat/d/kvmv-ahh4';

/** By place on the page. */
export const directoryText = {
  title: t('Directori de centres', 'Directorio de centros', 'Directory of schools'),
  stands: t('{n} centres · desat el {when}', '{n} centros · guardado el {when}', '{n} schools · saved on {when}'),
  none: t('Encara no hi ha cap centre', 'Todavía no hay ningún centro', 'There is no school yet'),
  noneHow: t(
    'Importeu-hi el fitxer del directori amb el formulari d’aquesta pàgina. Fins aleshores cap centre no podrà començar una sol·licitud.',
    'Importe el archivo del directorio con el formulario de esta página. Hasta entonces ningún centro podrá empezar una solicitud.',
    'Import the file of the directory with the form on this page. Until then no school can begin to apply.',
  ),
  search: t('Cerca un centre', 'Buscar un centro', 'Search for a school'),
  query: t('Codi, nom o municipi', 'Código, nombre o municipio', 'Code, name or municipality'),
  found: t('{n} centres', '{n} centros', '{n} schools'),
  foundOne: t('1 centre', '1 centro', '1 school'),
  foundSome: t('Els {shown} primers de {n} centres', 'Los {shown} primeros de {n} centros', 'The first {shown} of {n} schools'),
  columns: {
    name: t('Centre', 'Centro', 'School'),
    kind: t('Tipus', 'Tipo', 'Kind'),
    place: t('Municipi', 'Municipio', 'Municipality'),
    territory: t('Territori', 'Territorio', 'Territory'),
    state: t('Al directori', 'En el directorio', 'In the directory'),
    code: t('Codi', 'Código', 'Code'),
    line: t('Línia', 'Línea', 'Line'),
    reason: t('Per què', 'Por qué', 'Why'),
    changes: t('Què canvia', 'Qué cambia', 'What changes'),
  },
  listed: t('hi consta', 'consta', 'listed'),
  gone: t('ja no hi consta', 'ya no consta', 'no longer listed'),
  manual: t('per verificar', 'por verificar', 'to be verified'),
  invented: t('inventat', 'inventado', 'invented'),
  importTitle: t('Importeu el directori', 'Importe el directorio', 'Import the directory'),
  importLead: t(
    'El Departament d’Educació i Formació Professional publica cada any el «Directori de centres docents» com a dades obertes. Baixeu-lo en format CSV i trieu-lo aquí: primer veureu què canviaria, i no es desa res fins que ho apliqueu.',
    'El Departamento de Educación y Formación Profesional publica cada año el «Directori de centres docents» como datos abiertos. Descárguelo en formato CSV y elíjalo aquí: primero verá qué cambiaría, y no se guarda nada hasta que lo aplique.',
    'The Department of Education publishes the “Directori de centres docents” every year as open data. Download it as CSV and choose it here: first you see what would change, and nothing is saved until you apply it.',
  ),
  source: t(
    'Font: Generalitat de Catalunya, dades obertes',
    'Fuente: Generalitat de Catalunya, datos abiertos',
    'Source: Generalitat de Catalunya, open data',
  ),
  file: t('Fitxer del directori', 'Archivo del directorio', 'File of the directory'),
  fileHint: t(
    'CSV en UTF-8, fins a {mb} MB. Si hi ha més d’un curs, només compta el darrer.',
    'CSV en UTF-8, hasta {mb} MB. Si hay más de un curso, solo cuenta el último.',
    'CSV in UTF-8, up to {mb} MB. Where it has several school years, only the last one counts.',
  ),
  jobs: t('Les darreres importacions i exportacions', 'Las últimas importaciones y exportaciones', 'The latest imports and exports'),
  planTitle: t('Què canviarà al directori', 'Qué cambiará en el directorio', 'What will change in the directory'),
  planSub: t('{lines} línies · {read} centres llegits', '{lines} líneas · {read} centros leídos', '{lines} lines · {read} schools read'),
  planCurs: t('curs {curs}', 'curso {curs}', 'school year {curs}'),
  planEarlier: t(
    '{n} línies de cursos anteriors, que no compten',
    '{n} líneas de cursos anteriores, que no cuentan',
    '{n} lines of earlier school years, which do not count',
  ),
  ignored: t('Columnes que no es fan servir: {headings}.', 'Columnas que no se usan: {headings}.', 'Columns without use: {headings}.'),
  totals: {
    new: t('nous', 'nuevos', 'new'),
    changed: t('canviats', 'cambiados', 'changed'),
    disappeared: t('ja no hi consten', 'ya no constan', 'no longer listed'),
    rejected: t('línies rebutjades', 'líneas rechazadas', 'lines rejected'),
    same: t('iguals', 'iguales', 'the same'),
  },
  one: {
    new: t('nou', 'nuevo', 'new'),
    changed: t('canviat', 'cambiado', 'changed'),
    disappeared: t('ja no hi consta', 'ya no consta', 'no longer listed'),
    rejected: t('línia rebutjada', 'línea rechazada', 'line rejected'),
    same: t('igual', 'igual', 'the same'),
  },
  nothing: t(
    'El directori ja diu el mateix que aquest fitxer: no hi ha res per aplicar.',
    'El directorio ya dice lo mismo que este archivo: no hay nada que aplicar.',
    'The directory says the same as this file already: there is nothing to apply.',
  ),
  neverDeletes: t(
    'No s’esborra cap centre. Els que el fitxer no té es marquen com a «ja no hi consta».',
    'No se borra ningún centro. Los que el archivo no tiene se marcan como «ya no consta».',
    'No school is deleted. Those that the file lacks are marked as “no longer listed”.',
  ),
  suspiciousTitle: t(
    'Aquest fitxer sembla una part del directori',
    'Este archivo parece una parte del directorio',
    'This file looks like a part of the directory',
  ),
  suspicious: t(
    'Hi falten {n} centres que ara hi consten. Comproveu que heu baixat el directori sencer.',
    'Faltan {n} centros que ahora constan. Compruebe que ha descargado el directorio entero.',
    '{n} schools that are listed now are missing from it. Check that you downloaded the whole directory.',
  ),
  evenSo: t('Voleu aplicar-lo igualment?', '¿Quiere aplicarlo igualmente?', 'Apply it even so?'),
  evenSoStatement: t(
    'Sí: he comprovat que és el directori sencer.',
    'Sí: he comprobado que es el directorio entero.',
    'Yes: I checked that it is the whole directory.',
  ),
  apply: t('Aplica els canvis', 'Aplicar los cambios', 'Apply the changes'),
  another: t('Tria un altre fitxer', 'Elegir otro archivo', 'Choose another file'),
  more: t('i {n} més', 'y {n} más', 'and {n} more'),
  back: t('torna a constar-hi', 'vuelve a constar', 'is listed again'),
  nothingSaid: t('res', 'nada', 'nothing'),
  fileWrong: t('Aquest fitxer no es pot importar', 'Este archivo no se puede importar', 'This file cannot be imported'),
} as const;

/** What a directory says of a school. */
export const recordNames: Readonly<Record<keyof CentreRecord, Text>> = {
  codi: t('codi', 'código', 'code'),
  nom: t('nom', 'nombre', 'name'),
  tipus: t('tipus', 'tipo', 'kind'),
  naturalesa: t('naturalesa', 'naturaleza', 'public or private'),
  titularitat: t('titularitat', 'titularidad', 'owner'),
  adreca: t('adreça', 'dirección', 'address'),
  cp: t('codi postal', 'código postal', 'postcode'),
  municipi: t('municipi', 'municipio', 'municipality'),
  municipiCodi: t('codi del municipi', 'código del municipio', 'municipality code'),
  comarca: t('comarca', 'comarca', 'comarca'),
  territori: t('territori', 'territorio', 'territory'),
  etapes: t('etapes', 'etapas', 'stages'),
  telefon: t('telèfon', 'teléfono', 'telephone'),
  correu: t('correu', 'correo', 'e-mail'),
  web: t('web', 'web', 'website'),
  lat: t('latitud', 'latitud', 'latitude'),
  lon: t('longitud', 'longitud', 'longitude'),
};
