/** @jsxImportSource react */
/** The parts of a letter: paragraph, what a person wrote, code, comments, answers, box, buttons. */
import type { ReactNode } from 'react';
import type { LetterBlock, LetterBox, LetterProps } from '#schemas/letter.ts';
import { Button, Heading, Link, Section, Text } from './kit.tsx';
import { style } from './style.ts';

/** Line breaks as typed. */
function lines(text: string): ReactNode {
  if (!text.includes('\n')) return text;
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={String(at)} />, line]));
}

/** One block of a letter. */
export function Block({ block }: { readonly block: LetterBlock }) {
  switch (block.kind) {
    case 'text':
      return <Text style={style.text}>{lines(block.text)}</Text>;
    case 'title':
      return <Title {...block} />;
    case 'link':
      return (
        <p style={style.text}>
          <Link className="link" href={block.url} style={style.action}>
            {block.label}
          </Link>
        </p>
      );
    case 'quote':
      return <Quote text={block.text} />;
    case 'pin':
      return (
        <Section className="card" style={style.card}>
          <p style={style.pin}>{block.pin}</p>
        </Section>
      );
    case 'comments':
      return block.items.map(({ about, text }, at) => (
        <div key={String(at)}>
          <p style={style.about}>{about}</p>
          <Quote text={text} />
        </div>
      ));
    case 'answers':
      return block.sections.map((section) => <Answers key={section.title} section={section} />);
  }
}

function Title({ text, under }: Extract<LetterBlock, { kind: 'title' }>) {
  return (
    <div>
      <Heading as="h2" className="rule" style={style.section}>
        {text}
      </Heading>
      {under && (
        <p className="soft" style={style.under}>
          {under}
        </p>
      )}
    </div>
  );
}

function Quote({ text }: { readonly text: string }) {
  return (
    <p className="rule" style={style.quote}>
      {lines(text)}
    </p>
  );
}

type AnswersBlock = Extract<LetterBlock, { kind: 'answers' }>;

function Answers({ section }: { readonly section: AnswersBlock['sections'][number] }) {
  return (
    <div>
      <Heading as="h2" className="rule" style={style.section}>
        {section.title}
      </Heading>
      {section.rows.map(({ question, answer }, at) => (
        <div key={String(at)}>
          <p className="soft" style={style.question}>
            {question}
          </p>
          <p style={style.answer}>{answer === '' ? '–' : lines(answer)}</p>
        </div>
      ))}
    </div>
  );
}

/** What the letter is about. */
export function Box({ title, hours, lines: rest, link }: LetterBox) {
  return (
    <Section className="card" style={style.card}>
      <p style={style.cardTitle}>{title}</p>
      {hours && <p style={style.cardHours}>{hours}</p>}
      {rest.map((line) => (
        <p key={line} style={style.cardLine}>
          {line}
        </p>
      ))}
      {link && (
        <p style={style.cardLine}>
          <Link className="link" href={link} style={style.link}>
            {link}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** One or two buttons; the first is the one that is wanted. */
export function Buttons({ buttons }: Pick<LetterProps, 'buttons'>) {
  return (
    <div style={style.buttons}>
      {buttons.map(({ label, url }, at) => (
        <Button key={url} href={url} className={at === 0 ? 'btn go' : 'btn ink'} style={at === 0 ? style.go : style.other}>
          {label}
        </Button>
      ))}
    </div>
  );
}
