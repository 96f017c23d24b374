/** The frame that the composed pages share. */
import { Layout, type LayoutProps } from '#functions/web/ui/layout.tsx';
import { assets } from '../site.ts';

const school = [
  { href: '/espai', text: 'Els meus tràmits' },
  { href: '/formularis', text: 'Sol·licitud', current: true },
];
const staff = [
  { href: '/coordinacio', text: 'Sol·licituds', current: true },
  { href: '/coordinacio/convocatories', text: 'Convocatòries' },
  { href: '/coordinacio/directori', text: 'Directori' },
];
const footer = [
  { href: '/accessibilitat', text: 'Accessibilitat' },
  { href: '/proteccio-de-dades', text: 'Protecció de dades' },
];

const common = { locale: 'ca', asset: assets.url, demo: true, contact: 'coordinacio@magnet.example', footer } as const;
type Own = Pick<LayoutProps, 'title' | 'children' | 'bar' | 'bare' | 'refresh'>;

/** As a school sees it. */
export function SchoolPage(props: Own) {
  return <Layout {...common} nav={school} who="Escola Vent de Paper" {...props} />;
}

/** As the coordination sees it. */
export function StaffPage(props: Own) {
  return <Layout {...common} dense nav={staff} who="Nora Vidal · coordinació" signOut="/surt" {...props} />;
}

/** As anybody sees it. */
export function PublicPage(props: Own) {
  const nav = [
    { href: '/', text: 'Programa', current: true },
    { href: '/#convocatoria', text: 'Convocatòria' },
    { href: '/entra', text: 'Entra' },
  ];
  return <Layout {...common} nav={nav} languages={{ ca: '/?lang=ca', es: '/?lang=es', en: '/?lang=en' }} {...props} />;
}
