/** @jsxImportSource react */
/** The frame of every mail: mark, title, what it says, and why it came, what stops it, where to answer. */
import type { ReactNode } from 'react';
import type { LetterProps } from '#schemas/letter.ts';
import type { Locale } from '#schemas/text.ts';
import { Body, Container, Head, Heading, Html, Link, Preview, Text } from './kit.tsx';
import { mark, sheet, style } from './style.ts';
import { words } from './text/words.ts';

/** What the frame needs of a letter. */
export interface FrameProps extends Pick<LetterProps, 'subject' | 'why' | 'stops' | 'replyTo' | 'demo'> {
  readonly locale: Locale;
  /** What lists of mails show after the subject. */
  readonly preview: string;
  readonly children: ReactNode;
}

/** The whole document. */
export function Frame({ locale, preview, children, ...letter }: FrameProps) {
  return (
    <Html lang={locale}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style>{sheet}</style>
      </Head>
      <Body className="bg" style={style.ground}>
        <Preview>{preview}</Preview>
        <Container className="bg" lang={locale} style={style.frame}>
          {letter.demo && (
            <Text className="soft" style={style.demo}>
              {words.demo[locale]}
            </Text>
          )}
          <Brand />
          <Heading as="h1" style={style.title}>
            {letter.subject}
          </Heading>
          {children}
          <Foot locale={locale} {...letter} />
        </Container>
      </Body>
    </Html>
  );
}

function Brand() {
  return (
    <div style={style.brand}>
      <span aria-hidden="true" style={mark.box}>
        <span style={mark.tips}>
          <span className="tip" style={mark.left} />
          <span className="tip" style={mark.right} />
          <span className="tip" style={mark.dot} />
        </span>
        <span className="pole" style={mark.pole} />
      </span>
      <span style={style.name}>Magnet</span>
    </div>
  );
}

function Foot({ locale, why, stops, replyTo }: Pick<FrameProps, 'locale' | 'why' | 'stops' | 'replyTo'>) {
  const [before, after] = words.answer[locale].split('{address}');
  return (
    <div className="rule soft" style={style.foot}>
      <p style={style.footLine}>
        <strong>{words.why[locale]}</strong> {why}
      </p>
      {stops && (
        <p style={style.footLine}>
          <strong>{words.stops[locale]}</strong> {stops}
        </p>
      )}
      <p style={style.footLine}>
        <strong>{words.where[locale]}</strong> {before}
        <Link className="link" href={`mailto:${replyTo}`} style={style.link}>
          {replyTo}
        </Link>
        {after}
      </p>
    </div>
  );
}
