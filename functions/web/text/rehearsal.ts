/** Words of the page on which a curs is rehearsed. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the page. */
export const rehearsalText = {
  title: t('Assaig d’un curs', 'Ensayo de un curso', 'Rehearsal of a year'),
  lead: t(
    'Amb centres inventats i un rellotge simulat, es fa tot el curs en un minut: es planifica, es convoca, es recorda i es tanca. Uns centres responen de seguida, d’altres tard o mai; un es dona de baixa, un canvia de direcció i a un altre li torna el correu. No surt cap correu i no canvia res de les dades.',
    'Con centros inventados y un reloj simulado, se hace todo el curso en un minuto: se planifica, se convoca, se recuerda y se cierra. Unos centros responden enseguida, otros tarde o nunca; uno se da de baja, uno cambia de dirección y a otro le vuelve el correo. No sale ningún correo y no cambia nada de los datos.',
    'With invented schools and a simulated clock a whole year happens in a minute: it is planned, people are invited and reminded, and it is closed. Some schools answer at once, others late or never; one leaves, one gets a new head, and the mail of another comes back. No mail goes out and no data change.',
  ),
  report: t(
    'L’informe diu quantes sessions es fan, es mouen o s’anul·len, quins terminis es compleixen, quants correus rep cada persona per setmana, per què no surten els que no surten, i si passa res que no ha de passar mai.',
    'El informe dice cuántas sesiones se hacen, se mueven o se anulan, qué plazos se cumplen, cuántos correos recibe cada persona por semana, por qué no salen los que no salen, y si pasa algo que nunca debe pasar.',
    'The report says how many sessions are held, moved or cancelled, which deadlines are met, how many mails a person gets in a week, why those that do not go out do not, and whether anything happens that must never happen.',
  ),
  back: t('Calendari del curs', 'Calendario del curso', 'Calendar of the year'),
  start: t('Fes l’assaig', 'Hacer el ensayo', 'Rehearse'),
  elsewhere: t(
    'Aquest servei no pot fer assajos. En un ordinador amb el projecte, escriviu-hi:',
    'Este servicio no puede hacer ensayos. En un ordenador con el proyecto, escriba:',
    'This service cannot rehearse. On a computer with the project, type:',
  ),
} as const;
