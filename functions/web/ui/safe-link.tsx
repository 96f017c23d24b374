/** A link that cannot run code: hono/jsx lets `javascript:` through in href. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

const safe = /^(?:https?:|mailto:|tel:|[/?#]|[\w.-]+(?:[/?#]|$))/iu;

/** The address if it leads to a page, a mailbox or a telephone; `#` otherwise. Control characters, which browsers skip, count as unsafe. */
export function safeHref(href: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a hostile address hides behind
  return safe.test(href) && !/[\u0000-\u0020]/u.test(href) ? href : '#';
}

export interface SafeLinkProps {
  readonly href: string;
  readonly class?: Maybe<string>;
  readonly lang?: Maybe<string>;
  readonly id?: Maybe<string>;
  readonly current?: Maybe<'page' | 'step' | 'true'>;
  readonly describedBy?: Maybe<string>;
  /** Words for those who hear the link alone: read after the visible ones. */
  readonly about?: Maybe<string>;
  readonly children: Child;
}

/** A link to another page. */
export function SafeLink(props: SafeLinkProps) {
  return (
    <a
      href={safeHref(props.href)}
      class={props.class}
      id={props.id}
      lang={props.lang}
      hreflang={props.lang}
      aria-current={props.current}
      aria-describedby={props.describedBy}
    >
      {props.children}
      {props.about ? <span class="vh">: {props.about}</span> : null}
    </a>
  );
}

export const examples: Examples = {
  alone: () => (
    <p>
      <SafeLink href="/formularis" class="act">
        Continua una sol·licitud començada
      </SafeLink>
    </p>
  ),
  'with more for the ear': () => (
    <p>
      <SafeLink href="/formularis/1" about="Codi de centre">
        Canvia
      </SafeLink>
    </p>
  ),
  'hostile address': () => (
    <p>
      {/* biome-ignore lint/security/noScriptUrl: this is what must not get through */}
      <SafeLink href="javascript:alert(1)">No fa res</SafeLink>
    </p>
  ),
};
