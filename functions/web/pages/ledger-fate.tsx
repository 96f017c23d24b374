/** What became of a mail, in words: sent, delivered or bounced; or not sent, and why. With the way to read it. */
import type { Told } from '#functions/rules/mail/told.ts';
import type { Envelope } from '#schemas/entities/mail.ts';
import type { Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { fateText, ledgerText } from '../text/told.ts';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status, type StatusKind } from '../ui/status.tsx';
import { whyWords } from './told-words.ts';

const shapes: Readonly<Record<Envelope['state'], StatusKind>> = {
  ...{ claimed: 'half', waiting: 'half', sent: 'done', delivered: 'done' },
  ...{ bounced: 'late', complained: 'late', unknown: 'late', failed: 'late' },
};

/** One line. */
export function Fate({ locale, line }: { readonly locale: Locale; readonly line: Told }) {
  const { state, why, mail, about } = line;
  if (state === 'skipped') return <Status kind="na">{`${fateText.skipped[locale]}: ${whyWords(why, locale)}`}</Status>;
  if (!mail)
    return <Status kind={state === 'open' ? 'half' : 'late'}>{state === 'open' ? fateText.open[locale] : whyWords(why, locale)}</Status>;
  const more = [...(state === 'merged' ? [ledgerText.merged[locale]] : []), ...(mail.possiblyTwice ? [ledgerText.twice[locale]] : [])];
  return (
    <>
      <Status kind={shapes[mail.state]}>{[fateText[mail.state][locale], ...more].join(', ')}</Status>
      <br />
      <SafeLink href={paths.mail(mail.id, { de: about.id })} about={mail.subject}>
        {ledgerText.read[locale]}
      </SafeLink>
    </>
  );
}
