/** Words of a reminder by hand: what, to whom, how it reads, and who is left out. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the page. */
export const remindText = {
  title: t('Recordatori', 'Recordatorio', 'Reminder'),
  over: t('Tauler del curs {curs}', 'Tablero del curso {curs}', 'Board of {curs}'),
  sub: t(
    'Per recordar: {cells} · Correus: {letters}',
    'Por recordar: {cells} · Correos: {letters}',
    'To remind of: {cells} · Letters: {letters}',
  ),
  happens: t('Què passarà', 'Qué pasará', 'What will happen'),
  how: t(
    'Cada persona rep un sol correu amb tot el que se li recorda avui. Surt en la pròxima ronda (cada quart d’hora, de 6.00 a 22.45\u00a0h); qui avui ja n’ha rebut un, el rep demà a les 7.30\u00a0h. Just abans es torna a comprovar: qui mentrestant ho hagi fet no rep res.',
    'Cada persona recibe un solo correo con todo lo que se le recuerda hoy. Sale en la próxima ronda (cada cuarto de hora, de 6:00 a 22:45\u00a0h); quien hoy ya ha recibido uno, lo recibe mañana a las 7:30\u00a0h. Al salir se vuelve a comprobar: quien entretanto lo haya hecho no recibe nada.',
    'Each person gets a single letter with all that they are reminded of today. It goes out in the next round (every quarter of an hour, 6:00 to 22:45); whoever had one today gets it tomorrow at 7:30. It is checked again then: whoever has done it meanwhile gets nothing.',
  ),
  which: t('Què es recorda', 'Qué se recuerda', 'What they are reminded of'),
  untick: t('Desmarqueu el que no vulgueu recordar.', 'Desmarque lo que no quiera recordar.', 'Untick what you do not want to remind of.'),
  what: t('Què', 'Qué', 'What'),
  state: t('Estat', 'Estado', 'State'),
  who: t('A qui', 'A quién', 'To whom'),
  mailbox: t('bústia oficial', 'buzón oficial', 'official mailbox'),
  tomorrow: t('demà, perquè avui ja n’ha rebut un', 'mañana, porque hoy ya ha recibido uno', 'tomorrow, as they had one today'),
  nobody: t('no s’escriu a ningú', 'no se escribe a nadie', 'nobody is written to'),
  over120: t(
    'N’hi ha {n} més: envieu aquests i torneu-hi.',
    'Hay {n} más: envíe estos y vuelva.',
    'There are {n} more: send these and come back.',
  ),
  letter: t('Com el llegirà {name}', 'Cómo lo leerá {name}', 'How {name} will read it'),
  letterMore: t('Les {n} parts van en un sol correu.', 'Las {n} partes van en un solo correo.', 'The {n} parts go in one letter.'),
  leftOut: t('Queden fora: {n}', 'Quedan fuera: {n}', 'Left out: {n}'),
  why: t('Per què', 'Por qué', 'Why'),
  reasons: {
    done: t('ja està fet o enviat', 'ya está hecho o enviado', 'it is done or sent'),
    answered: t('ja han respost', 'ya han respondido', 'they have answered'),
    paused: t('recordatoris en pausa', 'recordatorios en pausa', 'reminders are paused'),
    cancelled: t('anul·lada', 'anulada', 'cancelled'),
    amend: t(
      'se li demanen esmenes: es recorda des del cas',
      'se le piden subsanaciones: se recuerda desde el caso',
      'amendments are asked: the case reminds of them',
    ),
    early: t('encara no és obert ni publicat', 'todavía no está abierto ni publicado', 'it is not open or published yet'),
    past: t('ja ha passat', 'ya ha pasado', 'it has passed'),
    today: t('avui ja se’ls ha recordat', 'hoy ya se les ha recordado', 'they were reminded today'),
    suppressed: t('els correus no hi arriben', 'los correos no llegan', 'mail does not arrive'),
    nobody: t('no hi ha ningú, ni cap bústia', 'no hay nadie ni buzón', 'there is nobody, and no mailbox'),
    left: t('ja no hi és', 'ya no está', 'no longer there'),
    declined: t('ha dit que no hi va', 'ha dicho que no va', 'said that they do not come'),
    late: t('ja seria massa tard', 'ya sería demasiado tarde', 'it would be too late'),
    changed: t('ha canviat', 'ha cambiado', 'it has changed'),
    gone: t('ja no existeix', 'ya no existe', 'it is gone'),
  } as Readonly<Record<string, Text>>,
  none: t('No hi ha res per recordar', 'No hay nada que recordar', 'There is nothing to remind of'),
  noneHow: t(
    'Del que mostra el filtre, o dels centres que heu triat, tot està fet, en pausa, encara no obert, o ja s’ha recordat avui.',
    'De lo que muestra el filtro, o de los centros elegidos, todo está hecho, en pausa, sin abrir todavía, o ya se ha recordado hoy.',
    'Of what the filter shows, or of the schools chosen, all is done, paused, not open yet, or was reminded of today.',
  ),
  back: t('Torna al tauler', 'Volver al tablero', 'Back to the board'),
  send: t('Envia el recordatori', 'Enviar el recordatorio', 'Send the reminder'),
  sent: t(
    'S’ha demanat el recordatori: {n}. Surt en la pròxima ronda de correus.',
    'Se ha pedido el recordatorio: {n}. Sale en la próxima ronda de correos.',
    'Reminders asked for: {n}. They go out in the next round of mail.',
  ),
  sentNone: t(
    'No calia enviar res: ja està fet, o ja s’havia recordat avui.',
    'No hacía falta enviar nada: ya está hecho, o ya se había recordado hoy.',
    'There was nothing to send: it is done, or was reminded of today.',
  ),
} as const;
