/** Words of the page of the personal calendar. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the page. */
export const feedText = {
  link: t('Subscriviu-vos al vostre calendari', 'Suscríbase a su calendario', 'Subscribe to your calendar'),
  title: t('El vostre calendari', 'Su calendario', 'Your calendar'),
  over: t('El meu espai', 'Mi espacio', 'My space'),
  lead: t(
    'Amb un enllaç, el calendari del telèfon o de l’ordinador mostra sempre les activitats a què us convoquen i els terminis que teniu, i es posa al dia sol.',
    'Con un enlace, el calendario del teléfono o del ordenador muestra siempre las actividades a las que se le convoca y los plazos que tiene, y se actualiza solo.',
    'With a link, the calendar of your telephone or computer always shows the sessions you are invited to and what is due, and keeps itself up to date.',
  ),
  secret: t(
    'Qui té l’enllaç pot llegir aquest calendari, i res més. No el compartiu.',
    'Quien tiene el enlace puede leer este calendario, y nada más. No lo comparta.',
    'Whoever has the link can read this calendar, and nothing else. Do not share it.',
  ),
  make: t('Crea l’enllaç', 'Crear el enlace', 'Make the link'),
  renew: t('Crea un enllaç nou', 'Crear un enlace nuevo', 'Make a new link'),
  end: t('Anul·la l’enllaç', 'Anular el enlace', 'Take the link back'),
  since: t(
    'Teniu un enllaç des del {day}. Només es mostra quan es crea: si l’heu perdut, creeu-ne un de nou i l’antic deixarà de funcionar.',
    'Tiene un enlace desde el {day}. Solo se muestra al crearlo: si lo ha perdido, cree uno nuevo y el antiguo dejará de funcionar.',
    'You have had a link since {day}. It is shown only when it is made: if you have lost it, make a new one and the old one stops working.',
  ),
  signIn: t('Entreu amb la vostra adreça', 'Entre con su dirección', 'Sign in with your address'),
  yours: t('El vostre enllaç', 'Su enlace', 'Your link'),
  address: t('Adreça per subscriure-s’hi', 'Dirección para suscribirse', 'Address to subscribe to'),
  once: t(
    'Copieu-lo ara: d’aquí a una estona ja no el tornarem a mostrar.',
    'Cópielo ahora: dentro de un rato ya no lo volveremos a mostrar.',
    'Copy it now: in a while we will not show it again.',
  ),
  ended: t('L’enllaç ja no funciona.', 'El enlace ya no funciona.', 'The link works no more.'),
  how: t('Com es fa servir', 'Cómo se usa', 'How to use it'),
  programs: [
    {
      title: t('Google Calendar', 'Google Calendar', 'Google Calendar'),
      text: t(
        'A l’ordinador, «Altres calendaris», «+», «Des de l’URL»: enganxeu-hi l’enllaç. Google el torna a llegir cada unes quantes hores.',
        'En el ordenador, «Otros calendarios», «+», «Desde URL»: pegue el enlace. Google lo vuelve a leer cada varias horas.',
        'On a computer, “Other calendars”, “+”, “From URL”: paste the link. Google reads it again every few hours.',
      ),
    },
    {
      title: t('Calendari d’Apple', 'Calendario de Apple', 'Apple Calendar'),
      text: t(
        'Al Mac, «Arxiu», «Nova subscripció de calendari». A l’iPhone, «Calendaris», «Afegeix un calendari», «Afegeix una subscripció».',
        'En el Mac, «Archivo», «Nueva suscripción a calendario». En el iPhone, «Calendarios», «Añadir calendario», «Añadir calendario suscrito».',
        'On a Mac, “File”, “New Calendar Subscription”. On an iPhone, “Calendars”, “Add Calendar”, “Add Subscription Calendar”.',
      ),
    },
    {
      title: t('Outlook', 'Outlook', 'Outlook'),
      text: t(
        'A Outlook a la web, «Afegeix un calendari», «Subscriu-te des del web»: enganxeu-hi l’enllaç.',
        'En Outlook en la web, «Agregar calendario», «Suscribirse desde la web»: pegue el enlace.',
        'In Outlook on the web, “Add calendar”, “Subscribe from web”: paste the link.',
      ),
    },
  ],
} as const;
