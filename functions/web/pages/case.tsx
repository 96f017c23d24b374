/** The page of a case for its school: where it is, what comes next, everything said so far, and what the school may do. */
import { nextSection, type SectionProgress } from '#schemas/form/journey.ts';
import { planOf } from '#schemas/form/plan.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { isTagged, stateOf } from '#schemas/workflow/walk.ts';
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
import { Talk } from '../ui/talk.tsx';
import { UBox } from '../ui/u-box.tsx';
import { Actions, LaterTasks, WhoSent } from './case-doing.tsx';
import { Ahead, Happened, Said } from './case-told.tsx';
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
  const { head, form } = loaded;
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
      <Answered locale={locale} school={school} />
    </Columns>
  );
}

/** What was sent last, with the ways to keep it. */
function Answered({ locale, school: { loaded } }: Pick<CaseProps, 'locale' | 'school'>) {
  const { head, document } = loaded;
  if (!document) return null;
  return (
    <>
      <h2>{caseText.home.answers[locale]}</h2>
      <p class="row">
        <SafeLink class="act" href={paths.caseReceipt(head.id)}>
          {caseText.home.receipt[locale]}
        </SafeLink>
        <SafeLink class="act" href={paths.casePdf(head.id)}>
          {caseText.receipt.pdf[locale]}
        </SafeLink>
      </p>
      <Sent locale={locale} received={{ loaded, document }} />
    </>
  );
}

/** The state in the school's words, until when, and the one button. */
function Now({ locale, school, sections }: CaseProps) {
  const { head, form, call } = school.loaded;
  const state = stateOf(form.workflow, head.state);
  const draft = state.tags.includes('draft');
  const closes = draft && call !== null;
  const until = closes ? call.closesAt : head.deadline;
  const forSchool = state.tags.includes('waits-school') && until;
  return (
    <UBox id="ara" title={state.school[locale]}>
      <p>{(school.closed ?? state.next)[locale]}</p>
      {forSchool && !school.closed ? (
        <p>
          <strong>{fill(closes ? caseText.home.closes : caseText.home.until, locale, { when: instantInWords(until, locale) })}</strong>
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
  if (school.closed) {
    const [opening] = sections;
    return opening ? (
      <p class="row">
        <ButtonLink kind="alt" href={paths.caseSection(head.id, opening.key)}>
          {caseText.home.readOn[locale]}
        </ButtonLink>
      </p>
    ) : null;
  }
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
