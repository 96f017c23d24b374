/** A letter as its reader sees it: the box with what it is about, its words, its buttons, and why it came. Its links lead nowhere. */
import type { Shown } from '#functions/rules/mail/compose.ts';
import type { LetterBlock } from '#schemas/letter.ts';
import type { Locale } from '#schemas/text.ts';
import { AnswerList } from './answer-list.tsx';
import { Mark } from './mark.tsx';
import type { Examples, Maybe } from './types.ts';

export interface LetterProps {
  readonly letter: Shown;
  /** The language that it is written in, where it is not that of the page. */
  readonly locale?: Maybe<Locale>;
  /** With its head: the mark and the subject. */
  readonly whole?: Maybe<boolean>;
}

/** All of it, in the order of the mail. */
export function Letter({ letter, locale, whole }: LetterProps) {
  const [lead, ...rest] = letter.blocks;
  const leads = lead?.kind === 'text' && !lead.text.endsWith(':');
  return (
    <div class="letter flow" lang={locale}>
      {whole ? <Head subject={letter.subject} /> : null}
      {lead && leads ? <Block block={lead} /> : null}
      {letter.box ? <Box box={letter.box} /> : null}
      {(leads ? rest : letter.blocks).map((block) => (
        <Block block={block} />
      ))}
      {letter.labels.length > 0 ? (
        <p class="row">
          {letter.labels.map(({ label }, at) => (
            <span class={at === 0 ? 'btn' : 'btn alt'}>{label}</span>
          ))}
        </p>
      ) : null}
      <p class="small soft">{[letter.why, letter.stops].filter(Boolean).join(' ')}</p>
    </div>
  );
}

function Head({ subject }: { readonly subject: string }) {
  return (
    <>
      <p class="brand" aria-hidden="true">
        <Mark />
        Magnet
      </p>
      <p class="subject">{subject}</p>
    </>
  );
}

function Box({ box: { title, hours, lines, link } }: { readonly box: NonNullable<Shown['box']> }) {
  return (
    <div class="card">
      <p>
        <strong>{title}</strong>
      </p>
      {hours ? (
        <p>
          <strong>{hours}</strong>
        </p>
      ) : null}
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {link ? <p>{link}</p> : null}
    </div>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  switch (block.kind) {
    case 'text':
      return <p class="words">{block.text}</p>;
    case 'title':
      return (
        <>
          <p class="part">{block.text}</p>
          {block.under === null ? null : <p class="small soft">{block.under}</p>}
        </>
      );
    case 'link':
      return (
        <p>
          <strong>{block.label}</strong>
        </p>
      );
    case 'quote':
      return <blockquote class="says words">{block.text}</blockquote>;
    case 'pin':
      return (
        <div class="card">
          <p class="subject">{block.pin}</p>
        </div>
      );
    case 'comments':
      return <AnswerList locale="ca" answers={block.items.map(({ about, text }) => ({ question: about, answer: text, says: true }))} />;
    case 'answers':
      return block.sections.map((section) => <Answers section={section} />);
  }
}

type Section = Extract<LetterBlock, { kind: 'answers' }>['sections'][number];

function Answers({ section: { title, rows } }: { readonly section: Section }) {
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <AnswerList locale="ca" answers={[...rows]} />
    </>
  );
}

const sample: Shown = {
  subject: 'Convocatòria: Jornada formativa de comunicació, dimecres 20 de gener',
  box: { title: 'Dimecres 20 de gener de 2027', hours: 'de 9.00 a 14.00 h', lines: ['Sala de Mostra, Vilamostra'] },
  blocks: [
    { kind: 'text', text: 'Us convoquem a aquesta activitat del programa Magnet: Jornada formativa de comunicació.' },
    { kind: 'quote', text: 'Porteu-hi el pla de comunicació.\nHi haurà una pausa.' },
    { kind: 'title', text: 'Recordatori: Planificació anual', under: 'Fins al dijous 15 d’octubre' },
    { kind: 'link', label: 'Emplena el formulari', url: 'https://magnet.example/e/1' },
  ],
  labels: [
    { label: 'Respon la convocatòria', to: 'answer' },
    { label: 'No hi puc anar', to: 'answer' },
  ],
  why: 'Perquè sou responsable de comunicació de l’Escola Molí de Llum.',
  stops: 'Si responeu que no hi podeu venir, no us ho recordarem.',
};

export const examples: Examples = {
  'of a session': () => <Letter letter={sample} whole />,
  'in another language': () => <Letter letter={{ ...sample, box: null, labels: [] }} locale="es" />,
  'with a code, comments and answers': () => (
    <Letter
      letter={{
        ...sample,
        blocks: [
          { kind: 'pin', pin: '012345' },
          { kind: 'comments', items: [{ about: 'Nombre d’alumnes', text: 'Reviseu-ho.' }] },
          { kind: 'answers', sections: [{ title: 'El centre', rows: [{ question: 'Codi', answer: '08099017' }] }] },
        ],
      }}
    />
  ),
};
