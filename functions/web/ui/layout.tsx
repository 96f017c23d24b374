/** The whole document around a page. */

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { uiText } from '../text/ui.ts';
import { Menu, type NavItem, SiteHeader, type SiteHeaderProps } from './site-header.tsx';
import type { Examples, Maybe } from './types.ts';

export interface LayoutProps extends SiteHeaderProps {
  /** What the page is about; " · Magnet" is added. */
  readonly title: string;
  /** Address of an asset by its name, from `functions/web/assets.ts`. */
  readonly asset: (name: string) => string;
  /** Mailbox of the programme. */
  readonly contact?: Maybe<string>;
  readonly footer?: Maybe<readonly NavItem[]>;
  /** Coordination and lists. */
  readonly dense?: Maybe<boolean>;
  /** The page brings its own full-width bands (home). */
  readonly bare?: Maybe<boolean>;
  /** Seconds after which script looks again (JobProgress), until a page comes without it. */
  readonly refresh?: Maybe<number>;
  /** Sticks to the lower edge: an ActionBar. */
  readonly bar?: Maybe<Child>;
  readonly children: Child;
}

function Head({ title, asset }: Pick<LayoutProps, 'title' | 'asset'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · Magnet`}</title>
      <link rel="icon" href={asset('mark.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={asset('styles.css')} />
      <script type="module" src={asset('app.js')} />
    </head>
  );
}

function Footer({ locale, contact, footer = [] }: Pick<LayoutProps, 'locale' | 'contact' | 'footer'>) {
  return (
    <footer class="foot">
      <div class="wrap">
        {contact ? (
          <p>
            {uiText.doubts[locale]} <a href={`mailto:${contact}`}>{contact}</a>.
          </p>
        ) : null}
        {footer.length > 0 ? <Menu items={footer} label={uiText.footMenu[locale]} /> : null}
      </div>
    </footer>
  );
}

/** Document, skip link, header, main, bar, footer. */
export function Layout({ title, asset, contact, footer, dense, bare, refresh, bar, children, ...header }: LayoutProps) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={header.locale}>
        <Head title={title} asset={asset} />
        <body class={dense ? 'dense' : undefined}>
          <a class="skip" href="#contingut">
            {uiText.skip[header.locale]}
          </a>
          <SiteHeader {...header} />
          <main id="contingut" class={bare ? 'bare' : undefined} tabindex={-1} data-refresh={refresh}>
            {bare ? children : <div class="wrap">{children}</div>}
          </main>
          {bar}
          <Footer locale={header.locale} contact={contact} footer={footer} />
        </body>
      </html>
    </>
  );
}

/** Whole documents: the tests open each on its own. */
export const examples: Examples = {
  'a short page': () => (
    <Layout
      locale="ca"
      title="Pàgina no trobada"
      asset={(name) => `/${name}`}
      demo
      contact="coordinacio@magnet.example"
      footer={[{ href: '/accessibilitat', text: 'Accessibilitat' }]}
    >
      <h1>No hem trobat aquesta pàgina</h1>
    </Layout>
  ),
};
