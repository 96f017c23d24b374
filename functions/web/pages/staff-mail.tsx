/** A mail as it can be read again: to whom, when, what became of it and what it said. Its links are spent and not shown. */
import type { Shown } from '#functions/rules/mail/compose.ts';
import type { LetterBlock } from '#schemas/letter.ts';
import type { Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import type { ShownMail } from '../../use-cases/mail/history.ts';
import { paths } from '../paths.ts';
import { actionText, staffCaseText } from '../text/staff.ts';
import { AnswerList } from '../ui/answer-list.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';

/** The page. */
export function MailBody({ locale, mail, id }: { readonly locale: Locale; readonly mail: ShownMail; readonly id: string }) {
  const { envelope, letter } = mail;
  const sub = [envelope.address, staffCaseText.mailStates[envelope.state][locale], instantInWords(envelope.at, locale)].join(' · ');
  return (
    <div class="flow">
      <PageHead title={letter.subject} over={<SafeLink href={paths.staffCase(id)}>{actionText.back[locale]}</SafeLink>} sub={sub} />
      <LetterShown letter={letter} locale={envelope.locale} />
    </div>
  );
}

/** The words of a letter. */
export function LetterShown({ letter, locale }: { readonly letter: Shown; readonly locale?: Locale }) {
  return (
    <div class="letter flow" lang={locale}>
      {letter.box ? (
        <p>
          <strong>{letter.box.title}</strong>
          {letter.box.hours ? <span class="src">{letter.box.hours}</span> : null}
          {letter.box.lines.map((line) => (
            <span class="src">{line}</span>
          ))}
        </p>
      ) : null}
      {letter.blocks.map((block) => (
        <Block block={block} />
      ))}
      {letter.labels.map(({ label }) => (
        <p>
          <strong>[{label}]</strong>
        </p>
      ))}
      <p class="small soft">{[letter.why, letter.stops].filter(Boolean).join(' ')}</p>
    </div>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'title':
      return (
        <>
          <h2>{block.text}</h2>
          {block.under === null ? null : <p class="small soft">{block.under}</p>}
        </>
      );
    case 'link':
      return <p>{block.label}</p>;
    case 'quote':
      return <blockquote class="says">{block.text}</blockquote>;
    case 'pin':
      return <p>{block.pin}</p>;
    case 'comments':
      return <AnswerList locale="ca" answers={block.items.map(({ about, text }) => ({ question: about, answer: text, says: true }))} />;
    case 'answers':
      return (
        <>
          {block.sections.map(({ title, rows }) => (
            <>
              <p>
                <strong>{title}</strong>
              </p>
              <AnswerList locale="ca" answers={[...rows]} />
            </>
          ))}
        </>
      );
  }
}
