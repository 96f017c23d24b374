/** The page of a case for its school: where it is, what comes next, everything said so far, and what the school may do. */
import type { Child } from 'hono/jsx';
import { nextSection, type SectionProgress } from '#schemas/form/journey.ts';
import { planOf } from '#schemas/form/plan.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { ahead, isTagged, stateOf } from '#schemas/workflow/walk.ts';
import { rootOf } from '../../rules/amend.ts';
import type { SchoolCase } from '../../use-cases/cases/school-case.ts';
import { caseTitle } from '../form/case-view.ts';
import { paths } from '../paths.ts';
import { caseText } from '../text/case.ts';
import { formText } from '../text/form.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { idOf } from '../ui/fields/ids.ts';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused, type RefusedProps } from '../ui/refused.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { Talk } from '../ui/talk.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { UBox } from '../ui/u-box.tsx';
import { Actions, LaterTasks, WhoSent } from './case-doing.tsx';
import { Sent } from './receipt.tsx';
import { Sections } from './sections.tsx';

export interface CaseProps {
  readonly locale: Locale;
  readonly school: SchoolCase;
  readonly sections: readonly SectionProgress[];
  /** What just happened. */
  readonly news?: string | undefined;
  readonly refused?: RefusedProps | undefined;
  /** What was typed for an action that is over by now. */
  readonly kept?: readonly string[] | undefined;
}

/** What concerns the reader at the left; the sections of a draft, or the road, at the right. */
export function CaseBody(props: CaseProps) {
  const { locale, school, sections, news, refused, kept = [] } = props;
  const { loaded } = school;
  const { head, form, document } = loaded;
  const writes = isTagged(form.workflow, head.state, 'draft') || isTagged(form.workflow, head.state, 'amending');
  const aside = writes ? <Sections locale={locale} case={head.id} sections={sections} /> : <Ahead locale={locale} school={school} />;
  return (
    <Columns aside={aside} asideLabel={(writes ? formText.intro.sections : caseText.home.ahead)[locale]} still>
      {refused ? <Refused {...refused} /> : null}
      {kept.length > 0 ? (
        <Talk label={caseText.home.kept[locale]} items={kept.map((text) => ({ text, by: caseText.home.kept[locale] }))} />
      ) : null}
      <PageHead title={caseTitle(loaded, locale)} over={head.name || undefined} sub={head.reference ?? undefined} />
      {news ? (
        <Note kind="info" role="status">
          <p>{news}</p>
        </Note>
      ) : null}
      <Now {...props} />
      <Said locale={locale} school={school} />
      <WhoSent locale={locale} school={school} />
      <LaterTasks locale={locale} school={school} />
      <Happened locale={locale} school={school} />
      <Actions locale={locale} school={school} />
      {document ? (
        <>
          <h2>{caseText.home.answers[locale]}</h2>
          <p>
            <SafeLink class="act" href={paths.caseReceipt(head.id)}>
              {caseText.home.receipt[locale]}
            </SafeLink>{' '}
            <SafeLink class="act" href={paths.casePdf(head.id)}>
              {caseText.receipt.pdf[locale]}
            </SafeLink>
          </p>
          <Sent locale={locale} received={{ loaded, document }} />
        </>
      ) : null}
    </Columns>
  );
}

/** The state in the school's words, until when, and the one button. */
function Now({ locale, school, sections }: CaseProps) {
  const { head, form, call } = school.loaded;
  const state = stateOf(form.workflow, head.state);
  const draft = state.tags.includes('draft');
  const until = draft ? call?.closesAt : head.deadline;
  const forSchool = state.tags.includes('waits-school') && until;
  return (
    <UBox id="ara" title={state.school[locale]}>
      <p>{state.next[locale]}</p>
      {forSchool ? (
        <p>
          <strong>{fill(draft ? caseText.home.closes : caseText.home.until, locale, { when: instantInWords(until, locale) })}</strong>
        </p>
      ) : null}
      {school.loaded.body.notes.length > 0 && draft ? (
        <div>
          <h3>{formText.upgraded[locale]}</h3>
          <ul>
            {school.loaded.body.notes.map((note) => (
              <li>{note[locale]}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Way locale={locale} school={school} sections={sections} />
    </UBox>
  );
}

/** Where writing goes on: the first unfinished section, the first commented answer, or the check. */
function Way({ locale, school, sections }: CaseProps) {
  const { loaded, reading } = school;
  const { form, head, body } = loaded;
  const draft = isTagged(form.workflow, head.state, 'draft');
  if (!draft && !isTagged(form.workflow, head.state, 'amending')) return null;
  const plan = planOf(form, head.version);
  const [commented] = Object.keys(body.amendments);
  const section = commented && plan.at.get(commented)?.section.key;
  const first = sections.find(({ state }) => state !== 'done')?.key ?? nextSection(form, head.version, '', loaded.raw, loaded.facts);
  const complete = reading.errors.length === 0;
  const review = (kind: 'main' | 'alt') => (
    <ButtonLink kind={kind} href={paths.caseCheck(head.id)}>
      {caseText.home.review[locale]}
    </ButtonLink>
  );
  if (!draft && commented && section) {
    return (
      <p class="row">
        <ButtonLink href={`${paths.caseSection(head.id, section)}#${idOf(commented)}`}>{caseText.home.amend[locale]}</ButtonLink>{' '}
        {review('alt')}
      </p>
    );
  }
  return (
    <p class="row">
      {complete || !first ? null : <ButtonLink href={paths.caseSection(head.id, first)}>{caseText.home.goOn[locale]}</ButtonLink>}{' '}
      {review(complete || !first ? 'main' : 'alt')}
    </p>
  );
}

/** What the coordination said: comments beside their questions, or the reason of the last decision. */
function Said({ locale, school: { loaded } }: Pick<CaseProps, 'locale' | 'school'>) {
  const { form, head, body } = loaded;
  const words = caseText.home;
  const plan = planOf(form, head.version);
  const comments = isTagged(form.workflow, head.state, 'amending') ? Object.entries(body.amendments) : [];
  return (
    <>
      {body.reason ? <Talk label={words.reason[locale]} items={[{ text: body.reason, by: words.reason[locale] }]} /> : null}
      {comments.length > 0 ? (
        <section class="flow" aria-labelledby="esmenes">
          <h2 id="esmenes">{words.amendments[locale]}</h2>
          {comments.map(([path, text]) => {
            const question = plan.at.get(path)?.question[locale] ?? path;
            const section = plan.at.get(path)?.section.key ?? '';
            return (
              <Talk label={question} items={[{ text, by: words.coordination[locale] }]}>
                <SafeLink href={`${paths.caseSection(head.id, section)}#${idOf(rootOf(path))}`}>{question}</SafeLink>
              </Talk>
            );
          })}
        </section>
      ) : null}
    </>
  );
}

function Happened({ locale, school: { loaded, happened } }: Pick<CaseProps, 'locale' | 'school'>) {
  const plan = planOf(loaded.form, loaded.head.version);
  const named = (path: string) => plan.at.get(path)?.question[locale] ?? path;
  const items = happened.map(({ entry, sentence }) => {
    const about = (entry.input.fields ?? '').split(' ').filter(Boolean).map(named).join(', ');
    const said = Object.entries(entry.input).filter(([key]) => key === 'reason' || key.startsWith('comments.'));
    const lines: readonly Child[] = said.map(([key, text]) => (
      <p>
        {key === 'reason' ? null : <b>{named(key.slice('comments.'.length))}: </b>}
        <span class="says">{text}</span>
      </p>
    ));
    return {
      when: instantInWords(entry.at, locale),
      at: entry.at,
      text: (
        <>
          {sentence[locale]}
          {about ? `: ${about}` : ''}
          {lines}
        </>
      ),
    };
  });
  if (items.length === 0) return null;
  return (
    <section class="flow" aria-labelledby="historia">
      <h2 id="historia">{caseText.home.happened[locale]}</h2>
      <Timeline items={items} />
    </section>
  );
}

/** The states that can follow, by the names that they have before one gets there. */
function Ahead({ locale, school: { loaded } }: Pick<CaseProps, 'locale' | 'school'>) {
  const { form, head } = loaded;
  const { school, shape } = stateOf(form.workflow, head.state);
  const next = ahead(form.workflow, head.state);
  return (
    <section class="flow" aria-labelledby="cami">
      <h2 id="cami" class="over">
        {(next.length > 0 ? caseText.home.ahead : caseText.home.here)[locale]}
      </h2>
      <ol class="plain flow">
        <li aria-current="step">
          <Status kind={shape}>
            <strong>{school[locale]}</strong>
          </Status>
        </li>
        {next.map((state) => (
          <li>
            <Status kind="none">{stateOf(form.workflow, state).ahead[locale]}</Status>
          </li>
        ))}
      </ol>
    </section>
  );
}
