/** The header: demo banner, notice, mark, who is in, navigation, language. */
import type { Child } from 'hono/jsx';
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { Button } from './button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { SafeLink } from './safe-link.tsx';
import type { Examples, Maybe } from './types.ts';

/** An entry of a menu. */
export interface NavItem {
  readonly href: string;
  readonly text: string;
  readonly current?: Maybe<boolean>;
}

export interface SiteHeaderProps {
  readonly locale: Locale;
  readonly home?: Maybe<string>;
  readonly nav?: Maybe<readonly NavItem[]>;
  /** Whose session or whose form this is: "Nora Vidal · coordinació". */
  readonly who?: Maybe<string>;
  /** Where "sign out" posts; absent = nobody is signed in. */
  readonly signOut?: Maybe<string>;
  readonly languages?: Maybe<Readonly<Record<Locale, string>>>;
  /** The data are invented. */
  readonly demo?: Maybe<boolean>;
  /** A line of the service about itself: a ClockLine. */
  readonly notice?: Maybe<Child>;
}

/** Links of a menu. */
export function Menu({ items, label }: { readonly items: readonly NavItem[]; readonly label: string }) {
  return (
    <nav aria-label={label}>
      <ul class="menu">
        {items.map((item) => (
          <li>
            <SafeLink href={item.href} current={item.current ? 'page' : undefined}>
              {item.text}
            </SafeLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Who({ locale, who, signOut }: Pick<SiteHeaderProps, 'locale' | 'who' | 'signOut'>) {
  if (!who && !signOut) return null;
  return (
    <div class="who small soft">
      {who ? <span>{who}</span> : null}
      {signOut ? (
        <form method="post" action={signOut}>
          <Button kind="link">{uiText.signOut[locale]}</Button>
        </form>
      ) : null}
    </div>
  );
}

/** First thing of every page, after the skip link. */
export function SiteHeader({ locale, home = '/', nav = [], who, signOut, languages, demo, notice }: SiteHeaderProps) {
  return (
    <header class="top">
      {demo ? (
        <p class="demo">
          <span class="wrap">{uiText.demo[locale]}</span>
        </p>
      ) : null}
      {notice}
      <div class="wrap">
        <SafeLink class="brand" href={home}>
          <Mark />
          Magnet
        </SafeLink>
        <Who locale={locale} who={who} signOut={signOut} />
        {nav.length > 0 ? <Menu items={nav} label={uiText.mainMenu[locale]} /> : null}
        {languages ? <LanguageSwitch locale={locale} hrefs={languages} /> : null}
      </div>
    </header>
  );
}

export const examples: Examples = {
  public: () => (
    <SiteHeader
      locale="ca"
      demo
      nav={[
        { href: '/', text: 'Programa', current: true },
        { href: '/entra', text: 'Entra' },
      ]}
      languages={{ ca: '?lang=ca', es: '?lang=es', en: '?lang=en' }}
    />
  ),
  'signed in': () => (
    <SiteHeader locale="ca" nav={[{ href: '/espai', text: 'Els meus tràmits' }]} who="Nora Vidal · coordinació" signOut="/surt" />
  ),
};
