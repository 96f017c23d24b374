/** Words of the pages that everybody meets: menu, sign-in, links, my tasks, failures. */
import type { FailureCode } from '#schemas/failures.ts';
import type { Text } from '#schemas/text.ts';

/** One line: the same words three times. */
const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** What a seat makes of somebody, beside the name. */
export const roleNames = {
  admin: t('administració', 'administración', 'administration'),
  coordination: t('coordinació', 'coordinación', 'coordination'),
  committee: t('comissió de selecció', 'comisión de selección', 'selection committee'),
  direccio: t('direcció', 'dirección', 'head of school'),
  ajuntament: t('ajuntament', 'ayuntamiento', 'town council'),
  applicant: t('enllaç d’un tràmit', 'enlace de un trámite', 'link to one form'),
} as const satisfies Record<string, Text>;

/** Titles of the pages that say what went wrong; their sentences stand in schemas/failures. */
export const errorTitles = {
  'not-found': t('No hem trobat aquesta pàgina', 'No hemos encontrado esta página', 'We could not find this page'),
  'sign-in-needed': t('Cal que entreu', 'Es necesario entrar', 'Please sign in'),
  invalid: t('Hi ha detalls per corregir', 'Hay detalles por corregir', 'Some details need correcting'),
  'changed-meanwhile': t('Algú altre ho ha canviat', 'Otra persona lo ha cambiado', 'Somebody else changed it'),
  'not-allowed-now': t('Ara no es pot fer', 'Ahora no se puede hacer', 'This cannot be done now'),
  'link-spent': t('L’enllaç ja no serveix', 'El enlace ya no sirve', 'The link no longer works'),
  'too-many': t('Massa intents', 'Demasiados intentos', 'Too many attempts'),
  'key-reused': t('Aquesta clau ja s’ha fet servir', 'Esta clave ya se ha utilizado', 'This key was already used'),
  'already-submitted': t('Ja hi ha una sol·licitud enviada', 'Ya hay una solicitud enviada', 'There is already an application'),
  busy: t('El servei va molt ple', 'El servicio está muy ocupado', 'The service is very busy'),
} as const satisfies Record<FailureCode, Text>;

/** Failures that no rule expects: what the middleware refuses, and our own mistakes. By status. */
export const refusals = {
  400: {
    title: t('No hem entès què ens heu enviat', 'No hemos entendido lo que nos ha enviado', 'We could not read what you sent'),
    text: t(
      'El formulari ha arribat incomplet. Torneu enrere i envieu-lo de nou.',
      'El formulario ha llegado incompleto. Vuelva atrás y envíelo de nuevo.',
      'The form arrived incomplete. Go back and send it again.',
    ),
  },
  403: {
    title: t('No hem pogut comprovar d’on ve', 'No hemos podido comprobar de dónde viene', 'We could not tell where this comes from'),
    text: t(
      'Aquest formulari no ha sortit d’una pàgina nostra. Obriu la pàgina de Magnet al navegador i envieu-lo des d’allà.',
      'Este formulario no ha salido de una página nuestra. Abra la página de Magnet en el navegador y envíelo desde allí.',
      'This form did not come from a page of ours. Open Magnet in your browser and send it from there.',
    ),
  },
  413: {
    title: t('És massa gran', 'Es demasiado grande', 'It is too big'),
    text: t(
      'Un formulari pot ocupar com a màxim 1 MB. Escurceu els textos; els fitxers s’adjunten a la seva pàgina.',
      'Un formulario puede ocupar como máximo 1 MB. Acorte los textos; los archivos se adjuntan en su página.',
      'A form may take at most 1 MB. Shorten the texts; files are attached on their own page.',
    ),
  },
  500: {
    title: t('Hi ha hagut un error nostre', 'Ha habido un error nuestro', 'Something went wrong on our side'),
    text: t(
      'No és culpa vostra, i el que ja teníeu desat continua desat. Torneu-ho a provar; si es repeteix, escriviu-nos i digueu-nos aquesta referència.',
      'No es culpa suya, y lo que ya tenía guardado sigue guardado. Vuelva a probarlo; si se repite, escríbanos e indíquenos esta referencia.',
      'It is not your fault, and what was saved is still saved. Try again; if it happens again, write to us and quote this reference.',
    ),
  },
} as const satisfies Record<number, { readonly title: Text; readonly text: Text }>;

/** The rest, by page. */
export const webText = {
  goHome: t('Ves a la pàgina d’inici', 'Ir a la página de inicio', 'Go to the home page'),
  reference: t('Referència:', 'Referencia:', 'Reference:'),
  menu: {
    programme: t('Programa', 'Programa', 'Programme'),
    signIn: t('Entra', 'Entrar', 'Sign in'),
    mine: t('Els meus tràmits', 'Mis trámites', 'My forms'),
    board: t('Avui', 'Hoy', 'Today'),
    cases: t('Casos', 'Casos', 'Cases'),
    curs: t('Curs', 'Curso', 'School year'),
    forecast: t('Previsió', 'Previsión', 'Forecast'),
    centres: t('Centres', 'Centros', 'Schools'),
    calls: t('Convocatòries', 'Convocatorias', 'Calls'),
    directory: t('Directori', 'Directorio', 'Directory'),
    people: t('Persones', 'Personas', 'People'),
    accessibility: t('Accessibilitat', 'Accesibilidad', 'Accessibility'),
    privacy: t('Protecció de dades', 'Protección de datos', 'Privacy'),
  },
  signIn: {
    title: t('Entreu a Magnet', 'Entre en Magnet', 'Sign in to Magnet'),
    lead: t(
      'Escriviu la vostra adreça electrònica i us hi enviarem un codi i un enllaç. No us cal cap contrasenya.',
      'Escriba su dirección electrónica y le enviaremos un código y un enlace. No necesita ninguna contraseña.',
      'Type your e-mail address and we will send you a code and a link. You need no password.',
    ),
    label: t('Adreça electrònica', 'Dirección electrónica', 'E-mail address'),
    hint: t(
      'La bústia oficial del centre o l’adreça amb què participeu al programa.',
      'El buzón oficial del centro o la dirección con la que participa en el programa.',
      'The official mailbox of the school, or the address you use in the programme.',
    ),
    button: t('Envia’m el codi', 'Recibir el código', 'Send me the code'),
    newcomer: t('Encara no heu començat cap tràmit?', '¿Todavía no ha empezado ningún trámite?', 'You have not started a form yet?'),
    newcomerLink: t('Mireu com començar', 'Vea cómo empezar', 'See how to begin'),
  },
  code: {
    title: t('Mireu el correu', 'Mire el correo', 'Check your e-mail'),
    lead: t(
      'Si l’adreça que heu escrit consta al programa, hi rebreu un codi de sis xifres i un enllaç. Escriviu aquí el codi, o obriu l’enllaç.',
      'Si la dirección que ha escrito consta en el programa, recibirá un código de seis cifras y un enlace. Escriba aquí el código, o abra el enlace.',
      'If the address you typed belongs to the programme, you will receive a code of six digits and a link. Type the code here, or open the link.',
    ),
    label: t('Codi de sis xifres', 'Código de seis cifras', 'Six-digit code'),
    hint: t('Serveix una sola vegada, durant 15 minuts.', 'Sirve una sola vez, durante 15 minutos.', 'It works once, for 15 minutes.'),
    button: t('Entra', 'Entrar', 'Sign in'),
    nothing: t(
      'No us arriba res? Mireu la carpeta de correu brossa i comproveu l’adreça.',
      '¿No le llega nada? Mire la carpeta de correo no deseado y compruebe la dirección.',
      'Nothing arrives? Look in your spam folder and check the address.',
    ),
    again: t('Demana un altre codi', 'Pedir otro código', 'Ask for another code'),
    over: t(
      'Aquest codi ja s’ha fet servir, ha caducat o s’ha provat massa vegades. Demaneu-ne un de nou.',
      'Este código ya se ha utilizado, ha caducado o se ha probado demasiadas veces. Pida uno nuevo.',
      'This code was used, has expired or was tried too often. Ask for a new one.',
    ),
  },
  link: {
    'sign-in': {
      title: t('Entreu a Magnet', 'Entre en Magnet', 'Sign in to Magnet'),
      lead: t(
        'Premeu el botó per entrar. L’enllaç serveix una sola vegada.',
        'Pulse el botón para entrar. El enlace sirve una sola vez.',
        'Press the button to sign in. The link works once.',
      ),
      button: t('Entra', 'Entrar', 'Sign in'),
    },
    resume: {
      title: t('Continueu el tràmit', 'Continúe el trámite', 'Continue your form'),
      lead: t(
        'Trobareu el que hi heu escrit tal com ho vau deixar.',
        'Encontrará lo que ha escrito tal como lo dejó.',
        'You will find what you wrote just as you left it.',
      ),
      button: t('Continua', 'Continuar', 'Continue'),
    },
    task: {
      title: t('Us demanen una cosa', 'Le piden una cosa', 'You are asked for one thing'),
      lead: t(
        'Premeu el botó per veure-ho i fer-ho. No us cal cap compte ni cap contrasenya.',
        'Pulse el botón para verlo y hacerlo. No necesita cuenta ni contraseña.',
        'Press the button to see it and do it. You need no account and no password.',
      ),
      button: t('Continua', 'Continuar', 'Continue'),
    },
    'confirm-sender': {
      title: t('Heu enviat vosaltres aquest formulari?', '¿Han enviado ustedes este formulario?', 'Did you send this form?'),
      lead: t(
        'Premeu el botó per veure’l i dir-nos-ho. No us cal cap compte ni cap contrasenya.',
        'Pulse el botón para verlo y decírnoslo. No necesita cuenta ni contraseña.',
        'Press the button to see it and tell us. You need no account and no password.',
      ),
      button: t('Continua', 'Continuar', 'Continue'),
    },
    handover: {
      title: t('Accepteu el relleu', 'Acepte el relevo', 'Take over'),
      lead: t(
        'Si l’accepteu, les tasques i els correus de la direcció del centre seran vostres, i qui us passa el relleu deixarà de tenir-hi accés.',
        'Si lo acepta, las tareas y los correos de la dirección del centro serán suyos, y quien le pasa el relevo dejará de tener acceso.',
        'If you accept, the tasks and e-mails of the head of the school are yours, and the person who hands over no longer has access.',
      ),
      button: t('Accepta el relleu', 'Aceptar el relevo', 'Take over'),
    },
    askNew: t('Entra amb el correu', 'Entrar con el correo', 'Sign in by e-mail'),
  },
  over: {
    title: t('La sessió s’ha acabat', 'La sesión ha terminado', 'Your session has ended'),
    lead: t(
      'El que heu escrit és en aquesta pàgina: no la tanqueu. Per desar-ho:',
      'Lo que ha escrito está en esta página: no la cierre. Para guardarlo:',
      'What you wrote is on this page: do not close it. To save it:',
    ),
    first: t('Entreu en una pestanya nova', 'Entre en una pestaña nueva', 'Sign in in a new tab'),
    second: t('Torneu aquí i envieu-ho una altra vegada', 'Vuelva aquí y envíelo otra vez', 'Come back here and send it again'),
    again: t('Torna-ho a enviar', 'Volver a enviarlo', 'Send it again'),
  },
  mine: {
    title: t('Els meus tràmits', 'Mis trámites', 'My forms'),
    open: t('En marxa', 'En marcha', 'Under way'),
    done: t('Acabats', 'Terminados', 'Finished'),
    seats: t('Hi entreu com a', 'Entra como', 'You are here as'),
    form: t('Tràmit', 'Trámite', 'Form'),
    state: t('Estat', 'Estado', 'State'),
    until: t('Termini: {when}', 'Plazo: {when}', 'Due: {when}'),
    percent: t('{n} % fet', '{n} % hecho', '{n}% done'),
    none: t('Encara no teniu cap tràmit', 'Todavía no tiene ningún trámite', 'You have no form yet'),
    noneHow: t(
      'Quan comenceu un formulari o algú us passi una tasca, la trobareu aquí.',
      'Cuando empiece un formulario o alguien le pase una tarea, la encontrará aquí.',
      'Once you start a form or somebody hands you a task, you will find it here.',
    ),
    begin: t('Mira què pots començar', 'Ver qué se puede empezar', 'See what you can start'),
    staff: t('Ves al tauler de coordinació', 'Ir al tablero de coordinación', 'Go to the coordination board'),
  },
  handover: {
    title: t('Passeu el relleu', 'Pase el relevo', 'Hand over'),
    link: t('Passa el relleu', 'Pasar el relevo', 'Hand over'),
    lead: t(
      'La persona que us relleva rebrà un enllaç. Quan l’accepti, tot el que hi ha en marxa serà seu i vós deixareu de tenir-hi accés. Fins llavors no canvia res.',
      'La persona que le releva recibirá un enlace. Cuando lo acepte, todo lo que está en marcha será suyo y usted dejará de tener acceso. Hasta entonces no cambia nada.',
      'The person who takes over will receive a link. Once they accept, everything under way is theirs and you no longer have access. Nothing changes until then.',
    ),
    centre: t('Quin centre?', '¿Qué centro?', 'Which school?'),
    name: t('Nom i cognoms', 'Nombre y apellidos', 'Name and surnames'),
    address: t('Adreça electrònica', 'Dirección electrónica', 'E-mail address'),
    button: t('Envia l’enllaç', 'Enviar el enlace', 'Send the link'),
    sent: t(
      'Hem enviat l’enllaç. Quan la persona l’accepti, aquesta sessió ja no obrirà el centre.',
      'Hemos enviado el enlace. Cuando la persona lo acepte, esta sesión ya no abrirá el centro.',
      'We sent the link. Once the person accepts it, this session no longer opens the school.',
    ),
  },
  signedOut: t('Heu sortit. Fins aviat.', 'Ha salido. Hasta pronto.', 'You are signed out. See you soon.'),
} as const;
