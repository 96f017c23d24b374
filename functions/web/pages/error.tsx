/** What went wrong, in words for the reader, and what can be done about it. */
import type { Child } from 'hono/jsx';
import type { Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { webText } from '../text/web.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHead } from '../ui/page-head.tsx';

export interface ErrorBodyProps {
  readonly locale: Locale;
  readonly title: string;
  readonly text: string;
  /** What the coordination needs to find the cause. */
  readonly request?: string;
  /** What to do; a link to the first page where there is nothing better. */
  readonly children?: Child;
}

/** Title, sentence, way out. */
export function ErrorBody({ locale, title, text, request, children }: ErrorBodyProps) {
  return (
    <div class="flow">
      <PageHead title={title} />
      <p class="lead">{text}</p>
      {request ? (
        <p class="soft">
          {webText.reference[locale]} <code>{request}</code>
        </p>
      ) : null}
      {children ?? (
        <p class="row">
          <ButtonLink kind="alt" href={paths.home()}>
            {webText.goHome[locale]}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
