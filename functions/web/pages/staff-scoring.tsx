/** Scoring: who has done it while it is open, mean and spread once it is closed, one's own always, and the page on which marks are given. */
import { counts } from '#functions/rules/scoring.ts';
import type { CaseScore } from '#schemas/entities/case.ts';
import { fill, type Locale } from '#schemas/text.ts';
import type { Scoring } from '#schemas/workflow/workflow.ts';
import type { StaffCase } from '../../use-cases/cases/staff-case.ts';
import { paths } from '../paths.ts';
import { scoringText } from '../text/staff.ts';
import { AnswerList } from '../ui/answer-list.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Status, type StatusKind } from '../ui/status.tsx';
import { Talk } from '../ui/talk.tsx';

interface Props {
  readonly locale: Locale;
  readonly found: StaffCase;
}
type Standing = NonNullable<StaffCase['standing']>;

/** "7,4". */
export function shownMean(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** Nothing where nobody scores. */
export function ScoringPanel({ locale, found }: Props) {
  const { standing, loaded, coordinates, mayScore } = found;
  const { scoring } = loaded.form.workflow;
  if (!standing || !scoring) return null;
  const last = coordinates ? undefined : loaded.scores[0]?.score;
  const own = last && counts(last, loaded.body.scoring) ? last : undefined;
  return (
    <section class="flow" aria-labelledby="valoracio">
      <h2 id="valoracio">{scoringText.title[locale]}</h2>
      {standing.closed ? <Closed locale={locale} found={found} scoring={scoring} standing={standing} /> : null}
      {coordinates && !standing.closed ? <Open locale={locale} standing={standing} /> : null}
      {own ? <Own locale={locale} score={own} scoring={scoring} /> : null}
      {mayScore ? (
        <p>
          {last && !own ? <>{scoringText.again[locale]} </> : null}
          <ButtonLink href={paths.staffScore(loaded.head.id)} kind={own ? 'alt' : 'main'}>
            {scoringText[own ? 'change' : 'give'][locale]}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}

function Open({ locale, standing }: { readonly locale: Locale; readonly standing: Standing }) {
  const line = (kind: StatusKind, state: 'scored' | 'conflict' | 'waiting') => (name: string) => ({ name, kind, state });
  const rows = [
    ...standing.scored.map(line('done', 'scored')),
    ...standing.conflicts.map(line('na', 'conflict')),
    ...standing.names.map(line('none', 'waiting')),
  ];
  return (
    <>
      <p class="small soft">{scoringText.open[locale]}</p>
      <DataTable
        id="comissio"
        caption={scoringText.who[locale]}
        captionHidden
        slim
        rows={rows}
        columns={[
          { head: scoringText.person[locale], rowHead: true, cell: ({ name }) => name },
          { head: scoringText.state[locale], cell: ({ kind, state }) => <Status kind={kind}>{scoringText[state][locale]}</Status> },
        ]}
      />
    </>
  );
}

function Closed({ locale, found, scoring, standing }: Props & { readonly scoring: Scoring; readonly standing: Standing }) {
  const { why } = found.loaded.body.scoring;
  const { result, conflicts } = standing;
  const said = found.coordinates ? found.loaded.scores.filter(({ score }) => score.comment !== '') : [];
  return (
    <>
      {result ? <Means locale={locale} scoring={scoring} result={result} /> : <p>{scoringText.nobody[locale]}</p>}
      {conflicts.length > 0 && found.coordinates ? (
        <p class="small soft">{fill(scoringText.unscored, locale, { names: conflicts.join(', ') })}</p>
      ) : null}
      {why && found.coordinates ? <p class="small soft">{fill(scoringText.why, locale, { why })}</p> : null}
      {said.length > 0 ? (
        <Talk label={scoringText.comments[locale]} items={said.map(({ score }) => ({ text: score.comment, by: score.name }))} />
      ) : null}
    </>
  );
}

interface MeansProps extends Pick<Props, 'locale'> {
  readonly scoring: Scoring;
  readonly result: NonNullable<Standing['result']>;
}

function Means({ locale, scoring, result }: MeansProps) {
  const rows = [
    ...Object.entries(scoring.criteria).map(([key, { title }]) => ({ name: title[locale], of: result.criteria[key] })),
    { name: scoringText.overall[locale], of: result.overall },
  ];
  return (
    <DataTable
      id="notes-comissio"
      caption={scoringText.closed[locale]}
      slim
      rows={rows}
      columns={[
        { head: scoringText.criterion[locale], rowHead: true, cell: ({ name }) => name },
        { head: scoringText.mean[locale], numeric: true, cell: ({ of }) => (of ? <strong>{shownMean(of.mean, locale)}</strong> : '–') },
        {
          head: scoringText.spread[locale],
          numeric: true,
          cell: ({ of }) => (of ? `${shownMean(of.low, locale)} – ${shownMean(of.high, locale)}` : '–'),
        },
      ]}
    />
  );
}

function Own({ locale, score, scoring }: { readonly locale: Locale; readonly score: CaseScore; readonly scoring: Scoring }) {
  if (score.conflict) return <p>{scoringText.ownConflict[locale]}</p>;
  const marks = Object.entries(scoring.criteria).map(([key, { title }]) => ({ question: title[locale], answer: score.points[key] }));
  return (
    <>
      <h3>{scoringText.own[locale]}</h3>
      <AnswerList locale={locale} answers={[...marks, { question: scoringText.comment[locale], answer: score.comment, says: true }]} />
    </>
  );
}
