/** A form arrived after the session had ended: sign in beside it, then send it again. Works without script. */
import type { Raw } from '#schemas/form/form.ts';
import type { Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { webText } from '../text/web.ts';
import { Button } from '../ui/button.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { safeHref } from '../ui/safe-link.tsx';

/** Everything that was typed, hidden, and the two steps. */
export function SessionOverBody({ locale, action, kept }: { readonly locale: Locale; readonly action: string; readonly kept: Raw }) {
  const inputs = Object.entries(kept).flatMap(([name, value]) => [value].flat().map((text) => ({ name, text })));
  return (
    <div class="flow">
      <PageHead title={webText.over.title[locale]} />
      <p class="lead">{webText.over.lead[locale]}</p>
      <ol>
        <li>
          <a class="act" href={safeHref(paths.signIn({ next: paths.mine() }))} target="_blank" rel="noopener">
            {webText.over.first[locale]}
          </a>
        </li>
        <li>{webText.over.second[locale]}</li>
      </ol>
      <form method="post" action={action}>
        {inputs.map(({ name, text }) => (
          <input type="hidden" name={name} value={text} />
        ))}
        <Button>{webText.over.again[locale]}</Button>
      </form>
    </div>
  );
}
