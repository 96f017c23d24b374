/** A page of the service around its body: title, menu, who is in, languages, foot. */
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Actor } from '#schemas/entities/people.ts';
import type { Locale } from '#schemas/text.ts';
import type { Ctx, WebDeps } from './context.ts';
import { paths } from './paths.ts';
import { uiText } from './text/ui.ts';
import { roleNames, webText } from './text/web.ts';
import { Layout } from './ui/layout.tsx';
import type { NavItem } from './ui/site-header.tsx';

/** What a page says of itself. */
export interface PageOptions {
  readonly title: string;
  readonly status?: ContentfulStatusCode;
  /** Something typed needs correcting: the title says so first. */
  readonly wrong?: boolean;
  /** Coordination and lists. */
  readonly dense?: boolean;
  /** The page brings its own full-width bands. */
  readonly bare?: boolean;
  /** Seconds after which the page asks again. */
  readonly refresh?: number;
  /** An ActionBar. */
  readonly bar?: Child;
  /** Stands beside the mark instead of the person: "Escola Vent de Paper". */
  readonly who?: string;
}

/** Answers a whole page. */
export function page(c: Ctx, deps: WebDeps, options: PageOptions, body: Child): Response | Promise<Response> {
  const locale = c.get('locale');
  const actor = c.get('actor');
  const { status = 200, title, wrong, who = actor ? whoIs(actor, locale) : undefined, ...rest } = options;
  return c.html(
    <Layout
      {...rest}
      locale={locale}
      title={wrong ? `${uiText.errorPrefix[locale]}: ${title}` : title}
      asset={deps.assets.url}
      demo={deps.demo}
      notice={deps.notice?.(locale)}
      contact={deps.replyTo}
      who={who}
      nav={menu(actor, locale, c.req.path)}
      signOut={actor ? paths.signOut() : undefined}
      languages={languages(c)}
      footer={footer(locale)}
    >
      {body}
    </Layout>,
    status,
  );
}

/** "Nora Vidal · coordinació": the name and the first role that the seats give. */
function whoIs({ name, seats }: Actor, locale: Locale): string | undefined {
  const role = Object.entries(roleNames).find(([key]) => seats.some((seat) => seat.split('#')[1] === key));
  return [name, role?.[1][locale] ?? ''].filter((part) => part !== '').join(' · ') || undefined;
}

/** Where a page is looked for whose address is not under its place in the menu. */
const placed: readonly (readonly [begins: string, place: string])[] = [
  [paths.item(''), paths.cursos()],
  [paths.rehearsal(), paths.cursos()],
  [paths.ledger(), paths.forecast()],
];

function menu(actor: Actor | null, locale: Locale, here: string): readonly NavItem[] {
  const place = placed.find(([begins]) => here.startsWith(begins))?.[1] ?? here;
  const item = (href: string, text: keyof typeof webText.menu): NavItem => ({
    href,
    text: webText.menu[text][locale],
    current: href === place || (href !== paths.board() && place.startsWith(`${href}/`)),
  });
  if (!actor) return [item(paths.home(), 'programme'), item(paths.signIn(), 'signIn')];
  if (actor.task) return [];
  const sits = (role: string) => actor.seats.some((seat) => seat.startsWith('programme:') && seat.includes(`#${role}`));
  const coordinates = sits('coordination') || sits('admin');
  if (!coordinates && !sits('committee')) return [item(paths.mine(), 'mine')];
  const all = [item(paths.board(), 'board'), item(paths.queue(), 'cases')];
  return coordinates
    ? [
        ...all,
        item(paths.cursos(), 'curs'),
        item(paths.forecast(), 'forecast'),
        item(paths.participations(), 'centres'),
        item(paths.calls(), 'calls'),
        item(paths.directory(), 'directory'),
        item(paths.people(), 'people'),
      ]
    : all;
}

/** A page that was posted has no address of its own: the switch leads to where the form stood. */
function languages(c: Ctx): Readonly<Record<Locale, string>> {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete('lang');
  const next = searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
  const to = (lang: Locale) => paths.language({ lang, next });
  return { ca: to('ca'), es: to('es'), en: to('en') };
}

function footer(locale: Locale): readonly NavItem[] {
  return [
    { href: paths.accessibility(), text: webText.menu.accessibility[locale] },
    { href: paths.privacy(), text: webText.menu.privacy[locale] },
  ];
}
