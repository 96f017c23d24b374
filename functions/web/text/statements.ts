/** The two statements that every public service publishes. What they claim is what the service does and its tests show. */
import type { Text } from '#schemas/text.ts';

/** One line: the same words three times. */
const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** Model statement of Decision (EU) 2018/1523, for RD 1112/2018 and Decret 216/2023. */
export const accessibility = {
  title: t('Accessibilitat', 'Accesibilidad', 'Accessibility'),
  lead: t(
    'Volem que tothom pugui fer servir aquest servei: amb teclat, amb lector de pantalla, amb un mòbil o amb un ordinador antic, i també sense JavaScript.',
    'Queremos que todo el mundo pueda utilizar este servicio: con teclado, con lector de pantalla, con un móvil o con un ordenador antiguo, y también sin JavaScript.',
    'We want everybody to be able to use this service: by keyboard, with a screen reader, on a phone or an old computer, and also without JavaScript.',
  ),
  parts: [
    {
      title: t('A què s’aplica', 'A qué se aplica', 'What this covers'),
      paragraphs: [
        t(
          'Aquesta declaració s’aplica a {service}. Prenem com a referència el Reial decret 1112/2018, el Decret 216/2023 i la norma EN 301 549, que recull les pautes WCAG 2.1 de nivell AA.',
          'Esta declaración se aplica a {service}. Tomamos como referencia el Real Decreto 1112/2018, el Decreto 216/2023 y la norma EN 301 549, que recoge las pautas WCAG 2.1 de nivel AA.',
          'This statement covers {service}. Our reference is Royal Decree 1112/2018, Decree 216/2023 and the standard EN 301 549, which takes up WCAG 2.1 level AA.',
        ),
      ],
    },
    {
      title: t('Situació de compliment', 'Situación de cumplimiento', 'Compliance status'),
      paragraphs: [
        t(
          'El servei és parcialment conforme: no hi coneixem cap obstacle greu, però encara no l’ha revisat cap entitat externa. Sabem que falta això:',
          'El servicio es parcialmente conforme: no conocemos ningún obstáculo grave, pero todavía no lo ha revisado ninguna entidad externa. Sabemos que falta esto:',
          'The service is partially compliant: we know of no serious barrier, but nobody outside has reviewed it yet. We know that this is missing:',
        ),
      ],
      list: [
        t(
          'Si envieu sense JavaScript un fitxer massa gran, qui us respon és el magatzem de fitxers, en anglès. La pàgina diu abans quina mida hi cap i s’obre a part, de manera que no perdeu res.',
          'Si envía sin JavaScript un archivo demasiado grande, quien le responde es el almacén de archivos, en inglés. La página dice antes qué tamaño cabe y se abre aparte, de modo que no pierde nada.',
          'If you send a file that is too big without JavaScript, the file store answers, in English. The page says the size limit first and opens apart, so that nothing is lost.',
        ),
        t(
          'Els fitxers que adjunten els centres i les institucions els han fet ells: poden no ser accessibles.',
          'Los archivos que adjuntan los centros y las instituciones los han hecho ellos: pueden no ser accesibles.',
          'Files attached by schools and institutions are made by them: they may not be accessible.',
        ),
      ],
    },
    {
      title: t('Com ho hem comprovat', 'Cómo lo hemos comprobado', 'How we checked'),
      paragraphs: [
        t(
          'És una autoavaluació. Cada canvi del servei passa proves automàtiques de totes les pàgines, en clar i en fosc, en pantalla gran i petita: estructura, contrast, noms dels camps i ordre del teclat. La declaració es va preparar el 23 de novembre de 2026 i es revisa cada any.',
          'Es una autoevaluación. Cada cambio del servicio pasa pruebas automáticas de todas las páginas, en claro y en oscuro, en pantalla grande y pequeña: estructura, contraste, nombres de los campos y orden del teclado. La declaración se preparó el 23 de noviembre de 2026 y se revisa cada año.',
          'This is a self-assessment. Every change of the service passes automatic tests of all pages, light and dark, on large and small screens: structure, contrast, names of fields and keyboard order. The statement was prepared on 23 November 2026 and is reviewed every year.',
        ),
      ],
    },
    {
      title: t('Digueu-nos què us costa', 'Díganos qué le cuesta', 'Tell us what is difficult'),
      paragraphs: [
        t(
          'Si alguna cosa us impedeix fer un tràmit, o necessiteu un document en un altre format, escriviu a {contact}. Us responem en un termini de 20 dies hàbils i, mentrestant, us ajudem a fer el tràmit per una altra via.',
          'Si algo le impide hacer un trámite, o necesita un documento en otro formato, escriba a {contact}. Le respondemos en un plazo de 20 días hábiles y, mientras tanto, le ayudamos a hacer el trámite por otra vía.',
          'If something keeps you from completing a form, or you need a document in another format, write to {contact}. We answer within 20 working days, and meanwhile help you by other means.',
        ),
        t(
          'Si la resposta no us satisfà, podeu presentar una reclamació segons l’article 13 del Reial decret 1112/2018, o adreçar-vos al Síndic de Greuges.',
          'Si la respuesta no le satisface, puede presentar una reclamación según el artículo 13 del Real Decreto 1112/2018, o dirigirse al Síndic de Greuges.',
          'If the answer does not satisfy you, you may lodge a complaint under article 13 of Royal Decree 1112/2018, or turn to the Catalan Ombudsman (Síndic de Greuges).',
        ),
      ],
    },
  ],
} as const;

/** Second layer of information (RGPD, articles 13 and 14). */
export const privacy = {
  title: t('Protecció de dades', 'Protección de datos', 'Privacy'),
  lead: t(
    'Només demanem el que cal per fer el programa Magnet, no demanem cap dada d’alumnes i no en fem cap altre ús.',
    'Solo pedimos lo necesario para llevar a cabo el programa Magnet, no pedimos ningún dato de alumnos y no le damos ningún otro uso.',
    'We only ask for what the Magnet programme needs, we ask for no data of pupils, and we use it for nothing else.',
  ),
  parts: [
    {
      title: t('Qui n’és responsable', 'Quién es responsable', 'Who is responsible'),
      paragraphs: [
        t(
          'Les entitats que promouen el programa Magnet són responsables del que s’hi tramita; cada centre, per mitjà de la seva direcció, ho és de les dades del seu personal que hi aporta. Aquest servei les tracta per encàrrec seu. Per a qualsevol qüestió sobre les vostres dades, també per arribar al delegat o la delegada de protecció de dades, escriviu a {contact}.',
          'Las entidades que promueven el programa Magnet son responsables de lo que se tramita en él; cada centro, por medio de su dirección, lo es de los datos de su personal que aporta. Este servicio los trata por encargo suyo. Para cualquier cuestión sobre sus datos, también para llegar al delegado o la delegada de protección de datos, escriba a {contact}.',
          'The bodies that promote the Magnet programme are responsible for what is processed here; each school, through its head, is responsible for the data of its staff that it provides. This service processes them on their behalf. For any question about your data, also to reach the data protection officer, write to {contact}.',
        ),
      ],
    },
    {
      title: t('Per a què i amb quina base', 'Para qué y con qué base', 'What for, and on what basis'),
      paragraphs: [
        t(
          'Per tramitar les sol·licituds, seleccionar els centres, acompanyar-los durant el programa i retre’n comptes. La base és una missió d’interès públic en l’àmbit educatiu (article 6.1.e del Reglament general de protecció de dades). No es prenen decisions automatitzades: els avisos que veieu en un formulari són orientacions, i qui decideix són persones.',
          'Para tramitar las solicitudes, seleccionar los centros, acompañarlos durante el programa y rendir cuentas. La base es una misión de interés público en el ámbito educativo (artículo 6.1.e del Reglamento general de protección de datos). No se toman decisiones automatizadas: los avisos que ve en un formulario son orientaciones, y quienes deciden son personas.',
          'To process applications, select schools, support them during the programme and account for it. The basis is a task in the public interest in education (article 6(1)(e) of the General Data Protection Regulation). No decision is automated: the notices that you see in a form are guidance, and people decide.',
        ),
      ],
    },
    {
      title: t('Quines dades', 'Qué datos', 'Which data'),
      list: [
        t(
          'De les persones que representen un centre o una institució: nom, càrrec, adreça electrònica i telèfon de feina.',
          'De las personas que representan un centro o una institución: nombre, cargo, dirección electrónica y teléfono de trabajo.',
          'Of people who represent a school or an institution: name, position, work e-mail address and telephone.',
        ),
        t(
          'De les persones de l’equip impulsor d’un centre: nom, adreça electrònica i què hi fan.',
          'De las personas del equipo impulsor de un centro: nombre, dirección electrónica y qué hacen en él.',
          'Of the people in the core team of a school: name, e-mail address and what they do there.',
        ),
        t(
          'De les sessions del programa: qui hi és convocat, què hi ha respost i qui hi va en lloc seu.',
          'De las sesiones del programa: a quién se convoca, qué ha respondido y quién va en su lugar.',
          'Of the sessions of the programme: who is invited, what they answered, and who goes in their place.',
        ),
        t(
          'De l’activitat: què s’ha enviat, quan i qui ho ha fet.',
          'De la actividad: qué se ha enviado, cuándo y quién lo ha hecho.',
          'Of activity: what was sent, when and by whom.',
        ),
        t(
          'Cap dada d’alumnes, només totals per centre i curs. Cap categoria especial: no ens digueu res d’origen ètnic, salut ni religió de ningú.',
          'Ningún dato de alumnos, solo totales por centro y curso. Ninguna categoría especial: no nos diga nada del origen étnico, la salud ni la religión de nadie.',
          'No data of pupils, only totals by school and year. No special categories: tell us nothing about anybody’s ethnic origin, health or religion.',
        ),
      ],
    },
    {
      title: t('Qui les veu i on són', 'Quién los ve y dónde están', 'Who sees them and where they are'),
      paragraphs: [
        t(
          'Les veuen el mateix centre, la coordinació i, només per valorar les sol·licituds, la comissió de selecció; cada resposta diu qui més la pot veure. Es guarden a la Unió Europea i no se cedeixen a ningú més, llevat que una llei hi obligui.',
          'Los ven el propio centro, la coordinación y, solo para valorar las solicitudes, la comisión de selección; cada respuesta dice quién más puede verla. Se guardan en la Unión Europea y no se ceden a nadie más, salvo que una ley obligue a ello.',
          'They are seen by the school itself, the coordination team and, only to assess applications, the selection committee; each answer says who else may see it. They are kept in the European Union and given to nobody else, unless a law requires it.',
        ),
      ],
    },
    {
      title: t('Quant de temps', 'Cuánto tiempo', 'For how long'),
      list: [
        t(
          'Un esborrany que ningú no toca, o que heu descartat: 120 dies, o 30 dies després que es tanqui la seva convocatòria si això és abans.',
          'Un borrador que nadie toca, o que ha descartado: 120 días, o 30 días después de que se cierre su convocatoria si eso es antes.',
          'A draft that nobody touches, or that you discarded: 120 days, or 30 days after its call has closed if that is sooner.',
        ),
        t(
          'Una sol·licitud desestimada o retirada: 2 anys després, i llavors s’esborra sencera, amb els fitxers, les puntuacions i l’historial.',
          'Una solicitud desestimada o retirada: 2 años después, y entonces se borra entera, con los archivos, las puntuaciones y el historial.',
          'An application that was rejected or withdrawn: 2 years afterwards; then all of it is erased, with its files, scores and history.',
        ),
        t(
          'Els formularis que el programa demana cada curs als centres: 2 anys després que la coordinació els accepti. Els que encara no s’han enviat es conserven com a esborrany.',
          'Los formularios que el programa pide cada curso a los centros: 2 años después de que la coordinación los acepte. Los que todavía no se han enviado se conservan como borrador.',
          'The forms that the programme asks of schools every year: 2 years after the coordination team has accepted them. Those that were not sent yet are kept as drafts.',
        ),
        t(
          'La sol·licitud d’un centre seleccionat: el servei no l’esborra tot sol. Les entitats responsables en decideixen la conservació segons la normativa d’arxius.',
          'La solicitud de un centro seleccionado: el servicio no la borra por sí solo. Las entidades responsables deciden su conservación según la normativa de archivos.',
          'The application of a selected school: the service does not erase it by itself. The bodies responsible decide how long it is kept, by the rules of public archives.',
        ),
        t(
          'El nom i l’adreça de qui va escriure una sol·licitud o hi va adjuntar un document: s’esborren amb l’última, si la persona no té cap altra funció al servei.',
          'El nombre y la dirección de quien escribió una solicitud o adjuntó a ella un documento: se borran con la última, si la persona no tiene ninguna otra función en el servicio.',
          'The name and address of whoever wrote an application or attached a document to it: erased with the last one, if the person has no other part in the service.',
        ),
        t(
          'El que heu respost a una convocatòria, i el nom i l’adreça de qui hi va anar en lloc vostre: 1 any després que s’acabi el curs.',
          'Lo que ha respondido a una convocatoria, y el nombre y la dirección de quien fue en su lugar: 1 año después de que termine el curso.',
          'What you answered to an invitation, and the name and address of who went in your place: 1 year after the school year has ended.',
        ),
        t(
          'El registre de correus enviats: 1 any. El registre d’accessos: 2 anys.',
          'El registro de correos enviados: 1 año. El registro de accesos: 2 años.',
          'The log of e-mails sent: 1 year. The access log: 2 years.',
        ),
      ],
    },
    {
      title: t('Els vostres drets', 'Sus derechos', 'Your rights'),
      paragraphs: [
        t(
          'Podeu demanar l’accés a les vostres dades, que les rectifiquem o les suprimim, limitar-ne el tractament, oposar-vos-hi o rebre’n una còpia per portar-la a un altre lloc. Escriviu a {contact}. Si creieu que no ho hem atès bé, podeu reclamar a l’Autoritat Catalana de Protecció de Dades (apdcat.gencat.cat).',
          'Puede pedir el acceso a sus datos, que los rectifiquemos o los suprimamos, limitar su tratamiento, oponerse a él o recibir una copia para llevarla a otro lugar. Escriba a {contact}. Si cree que no lo hemos atendido bien, puede reclamar ante la Autoridad Catalana de Protección de Datos (apdcat.gencat.cat).',
          'You may ask for access to your data, have them corrected or erased, restrict or object to their processing, or receive a copy to take elsewhere. Write to {contact}. If you believe we did not deal with it well, you may complain to the Catalan Data Protection Authority (apdcat.gencat.cat).',
        ),
      ],
    },
    {
      title: t('Galetes', 'Cookies', 'Cookies'),
      paragraphs: [
        t(
          'En fem servir cinc, totes necessàries i nostres: la de la sessió, la del codi d’entrada (15 minuts), la de la llengua que heu triat (un any), la de l’adreça del vostre calendari quan la feu (10 minuts) i, per a la coordinació i la comissió, la dels últims casos oberts (5 minuts). No en calen més, i per això no us demanem cap consentiment.',
          'Utilizamos cinco, todas necesarias y nuestras: la de la sesión, la del código de entrada (15 minutos), la de la lengua que ha elegido (un año), la de la dirección de su calendario cuando la crea (10 minutos) y, para la coordinación y la comisión, la de los últimos casos abiertos (5 minutos). No hacen falta más, y por eso no le pedimos ningún consentimiento.',
          'We use five, all necessary and our own: the session, the sign-in code (15 minutes), the language you chose (a year), the address of your calendar when you make it (10 minutes) and, for the coordination and the committee, the cases opened last (5 minutes). No more are needed, which is why we ask for no consent.',
        ),
        t(
          'Mentre escriviu, el navegador guarda en el vostre dispositiu una còpia del que encara no s’ha pogut desar. S’esborra quan es desa i quan sortiu amb el botó «Surt».',
          'Mientras escribe, el navegador guarda en su dispositivo una copia de lo que todavía no se ha podido guardar en el servicio. Se borra cuando se guarda y cuando sale con el botón «Salir».',
          'While you write, your browser keeps on your device a copy of what could not be saved yet. It is erased when that is saved and when you leave by the button “Sign out”.',
        ),
      ],
    },
  ],
} as const;
