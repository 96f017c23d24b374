/** Words of what a school does with a case: checks, sends, looks where it is, attaches and confirms. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

export const caseText = {
  changed: t('Heu canviat aquesta resposta', 'Ha cambiado esta respuesta', 'You changed this answer'),
  happened: t('{what}, {at}.', '{what}, {at}.', '{what}, {at}.'),
  stateNow: t('Ara l’estat és «{state}».', 'Ahora el estado es «{state}».', 'Its state is now “{state}”.'),
  check: {
    title: t(
      'Reviseu les respostes abans d’enviar‑les',
      'Revise las respuestas antes de enviarlas',
      'Check your answers before you send them',
    ),
    complete: t(
      'Tot el que és obligatori té resposta.',
      'Todo lo obligatorio tiene respuesta.',
      'Everything that is required has an answer.',
    ),
    missing: t(
      'Encara no es pot enviar: falten respostes. El que heu escrit està desat.',
      'Todavía no se puede enviar: faltan respuestas. Lo que ha escrito está guardado.',
      'It cannot be sent yet: some answers are missing. What you wrote is saved.',
    ),
    final: t(
      'Llegiu-ho amb calma: després d’enviar-ho ja no ho podreu canviar.',
      'Léalo con calma: después de enviarlo ya no podrá cambiarlo.',
      'Read it without haste: once it is sent you can no longer change it.',
    ),
    untilAmended: t(
      'Llegiu-ho amb calma: després d’enviar-ho només ho podreu canviar si la coordinació us demana esmenes.',
      'Léalo con calma: después de enviarlo solo podrá cambiarlo si la coordinación le pide subsanaciones.',
      'Read it without haste: once it is sent you can only change it if the coordination asks for amendments.',
    ),
    warned: t(
      'La coordinació veurà marcada una cosa',
      'La coordinación verá marcada una cosa',
      'The coordination will see one thing marked',
    ),
    warnedMany: t(
      'La coordinació veurà marcades {n} coses',
      'La coordinación verá marcadas {n} cosas',
      'The coordination will see {n} things marked',
    ),
    notNow: t('Ara no es pot enviar', 'Ahora no se puede enviar', 'It cannot be sent now'),
    send: t('Envieu-ho', 'Envíelo', 'Send it'),
    leave: t('Torna-hi més tard', 'Vuelve más tarde', 'Come back later'),
  },
  next: {
    title: t('Què passarà després', 'Qué pasará después', 'What happens next'),
    copy: t(
      'Rebreu una còpia de les respostes al correu.',
      'Recibirá una copia de las respuestas por correo.',
      'You will receive a copy of the answers by e-mail.',
    ),
    confirm: t(
      'La bústia oficial del centre ({mailbox}) haurà de confirmar que ho heu enviat vosaltres.',
      'El buzón oficial del centro ({mailbox}) deberá confirmar que lo han enviado ustedes.',
      'The official mailbox of the school ({mailbox}) will have to confirm that you sent it.',
    ),
    within: t(
      'Us direm alguna cosa en {n} dies hàbils.',
      'Le diremos algo en {n} días hábiles.',
      'You will hear from us within {n} working days.',
    ),
    resolves: t(
      'La convocatòria es resol abans del {day}.',
      'La convocatoria se resuelve antes del {day}.',
      'The call is decided before {day}.',
    ),
  },
  receipt: {
    title: t('Ho hem rebut', 'Lo hemos recibido', 'We have received it'),
    reference: t('Referència', 'Referencia', 'Reference'),
    sent: t('Enviada', 'Enviada', 'Sent'),
    now: t('Ara', 'Ahora', 'Now'),
    toConfirm: t('Encara falta un pas', 'Todavía falta un paso', 'One step is left'),
    confirmHow: t(
      'Hem escrit a la bústia oficial del centre ({mailbox}) perquè digui si ho heu enviat vosaltres. Fins que no respongui no podem començar la revisió.',
      'Hemos escrito al buzón oficial del centro ({mailbox}) para que diga si lo han enviado ustedes. Hasta que no responda no podemos empezar la revisión.',
      'We wrote to the official mailbox of the school ({mailbox}) so that it says whether you sent this. Until it answers we cannot begin the review.',
    ),
    denied: t(
      'La bústia oficial del centre ({mailbox}) ha dit que no ho ha enviat. Parleu-ne amb la direcció o escriviu a la coordinació.',
      'El buzón oficial del centro ({mailbox}) ha dicho que no lo ha enviado. Háblelo con la dirección o escriba a la coordinación.',
      'The official mailbox of the school ({mailbox}) said that it did not send this. Talk to the head of the school or write to the coordination.',
    ),
    keep: t(
      'Guardeu-ne una còpia: baixeu el PDF o imprimiu aquesta pàgina.',
      'Guarde una copia: descargue el PDF o imprima esta página.',
      'Keep a copy: download the PDF or print this page.',
    ),
    pdf: t('Baixa el PDF', 'Descarga el PDF', 'Download the PDF'),
    follow: t('Mira on és', 'Mira dónde está', 'See where it is'),
    official: t('Ves al tràmit oficial', 'Ve al trámite oficial', 'Go to the official procedure'),
    changes: t('Què ha canviat', 'Qué ha cambiado', 'What changed'),
    answers: t('Què heu enviat', 'Qué ha enviado', 'What you sent'),
  },
} as const;
