/** A mail as it can be read again: to whom, when, what became of it and what it said. Its links are spent and not shown. */
import type { Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import type { ShownMail } from '../../use-cases/mail/history.ts';
import { staffCaseText } from '../text/staff.ts';
import { Letter } from '../ui/letter.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';

interface MailProps {
  readonly locale: Locale;
  readonly mail: ShownMail;
  /** The page that it is read from. */
  readonly back: { readonly href: string; readonly text: string };
}

/** The page. */
export function MailBody({ locale, mail, back }: MailProps) {
  const { envelope, letter } = mail;
  const sub = [envelope.address, staffCaseText.mailStates[envelope.state][locale], instantInWords(envelope.at, locale)].join(' · ');
  return (
    <div class="flow">
      <PageHead title={letter.subject} over={<SafeLink href={back.href}>{back.text}</SafeLink>} sub={sub} />
      <Letter letter={letter} locale={envelope.locale} />
    </div>
  );
}
