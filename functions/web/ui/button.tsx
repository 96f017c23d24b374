/** Buttons and links that look like them: one main a view, the destructive one never first from the right. */
import type { Child } from 'hono/jsx';
import { SafeLink } from './safe-link.tsx';
import type { Examples, Maybe } from './types.ts';

export type ButtonKind = 'main' | 'alt' | 'danger' | 'link';
const looks: Readonly<Record<ButtonKind, string>> = { main: 'btn', alt: 'btn alt', danger: 'btn no', link: 'link' };

export interface ButtonProps {
  readonly children: Child;
  readonly kind?: Maybe<ButtonKind>;
  readonly name?: Maybe<string>;
  readonly value?: Maybe<string>;
  /** Id of a form elsewhere on the page. */
  readonly form?: Maybe<string>;
  readonly formaction?: Maybe<string>;
  /** Words read after the visible ones. */
  readonly about?: Maybe<string>;
  /** Why it cannot be pressed now. It stays readable; `id` names the sentence, printed here when `reason` is given and elsewhere otherwise. */
  readonly blocked?: Maybe<{ readonly id: string; readonly reason?: Maybe<string> }>;
}

/** Submits its form; blocked, it does nothing and says why. */
export function Button({ kind = 'main', blocked, about, children, ...rest }: ButtonProps) {
  const words = (
    <>
      {children}
      {about ? <span class="vh">: {about}</span> : null}
    </>
  );
  if (!blocked) {
    return (
      <button type="submit" class={looks[kind]} {...rest}>
        {words}
      </button>
    );
  }
  const button = (
    <button type="button" class={looks[kind]} aria-disabled="true" aria-describedby={blocked.id}>
      {words}
    </button>
  );
  if (!blocked.reason) return button;
  return (
    <span class="blocked">
      {button}
      <span class="small soft" id={blocked.id}>
        {blocked.reason}
      </span>
    </span>
  );
}

/** Leads to a page, with the weight of a button. */
export function ButtonLink({
  kind = 'main',
  href,
  about,
  children,
}: {
  readonly kind?: Maybe<ButtonKind>;
  readonly href: string;
  /** What it is about, heard where several say the same. */
  readonly about?: Maybe<string>;
  readonly children: Child;
}) {
  return (
    <SafeLink class={looks[kind]} href={href} about={about}>
      {children}
    </SafeLink>
  );
}

export const examples: Examples = {
  kinds: () => (
    <form class="row" method="post" action="/">
      <Button>Desa i continua</Button>
      <Button kind="alt" name="on" value="surt">
        Desa i surt
      </Button>
      <Button kind="danger" name="accio" value="desestima">
        Desestima…
      </Button>
      <Button kind="link">Envia un altre codi</Button>
      <ButtonLink kind="alt" href="/">
        Com funciona
      </ButtonLink>
    </form>
  ),
  blocked: () => (
    <form class="row" method="post" action="/">
      <Button kind="alt">Demana esmenes…</Button>
      <Button blocked={{ id: 'why-select', reason: 'Falta la carta de recolzament.' }}>Selecciona per a l’any 0</Button>
    </form>
  ),
};
