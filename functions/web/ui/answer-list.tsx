/** Question and answer in rows: check-your-answers with "Canvia", and every definition list of the service. */
import type { Child } from 'hono/jsx';
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { SafeLink } from './safe-link.tsx';
import { type SourceProps, SourceTag } from './source-tag.tsx';
import type { Examples, Maybe } from './types.ts';

export interface Answer {
  readonly question: string;
  /** Nothing = "Sense resposta". */
  readonly answer?: Maybe<Child>;
  /** People's own words: serif. */
  readonly says?: Maybe<boolean>;
  readonly source?: Maybe<SourceProps>;
  /** Where it is changed. */
  readonly change?: Maybe<string>;
  readonly id?: Maybe<string>;
}

function Row({ row, locale }: { readonly row: Answer; readonly locale: Locale }) {
  const empty = row.answer === undefined || row.answer === null || row.answer === '';
  return (
    <div id={row.id}>
      <dt>{row.question}</dt>
      <dd class={row.says && !empty ? 'says' : undefined}>
        {empty ? <span class="soft">{uiText.empty[locale]}</span> : row.answer}
        {row.source ? <SourceTag {...row.source} /> : null}
      </dd>
      {row.change ? (
        <dd class="do">
          <SafeLink href={row.change} about={row.question}>
            {uiText.change[locale]}
          </SafeLink>
        </dd>
      ) : null}
    </div>
  );
}

/** On phones and on narrow paper the answer goes under the question. */
export function AnswerList({ locale, answers }: { readonly locale: Locale; readonly answers: readonly Answer[] }) {
  return (
    <dl class="qa">
      {answers.map((row) => (
        <Row row={row} locale={locale} />
      ))}
    </dl>
  );
}

export const examples: Examples = {
  'check your answers': () => (
    <AnswerList
      locale="ca"
      answers={[
        { question: 'Codi de centre', answer: '08099017', change: '/formularis/sollicitud-centre/1/centre' },
        { question: 'Nom', answer: 'Escola Vent de Paper', source: { children: 'Directori de centres · 3 de maig de 2027' }, change: '?1' },
        { question: 'Quina realitat volem?', answer: 'Una escola on la música es toqui amb les mans.', says: true, change: '?6' },
        { question: 'Institució proposada', change: '?7' },
      ]}
    />
  ),
  'without change': () => (
    <AnswerList locale="ca" answers={[{ question: 'Referència', answer: <strong class="ref">MAG-7K3P-9QXM</strong> }]} />
  ),
};
