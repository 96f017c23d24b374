/** Where a link of a mail lands: what it opens, and one button. Looking changes nothing. */
import type { Locale } from '#schemas/text.ts';
import { webText } from '../text/web.ts';
import { Button } from '../ui/button.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Maybe } from '../ui/types.ts';

export interface LinkBodyProps {
  readonly locale: Locale;
  readonly kind: 'sign-in' | 'resume' | 'task' | 'confirm-sender' | 'handover';
  /** What it is about: "Sol·licitud de centre · Escola Vent de Paper". */
  readonly about?: Maybe<string>;
  /** The address of this page: the button posts to it. */
  readonly action: string;
}

/** Title, sentence, button. */
export function LinkBody({ locale, kind, about, action }: LinkBodyProps) {
  const words = webText.link[kind];
  return (
    <form class="flow" method="post" action={action}>
      <PageHead title={words.title[locale]} sub={about} />
      <p class="lead">{words.lead[locale]}</p>
      <p class="row">
        <Button>{words.button[locale]}</Button>
      </p>
    </form>
  );
}
