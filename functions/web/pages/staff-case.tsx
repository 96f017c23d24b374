/** The case as coordination and committee read it: what the school says beside what is known, and aside who, what is missing and what happened. */
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { isTagged, stateOf } from '#schemas/workflow/walk.ts';
import type { StaffCase } from '../../use-cases/cases/staff-case.ts';
import { caseTitle } from '../form/case-view.ts';
import { paths } from '../paths.ts';
import { queueText, staffCaseText } from '../text/staff.ts';
import { ActionBar } from '../ui/action-bar.tsx';
import { Button } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { type Total, Totals } from '../ui/totals.tsx';
import { daysBetween } from './queue-table.tsx';
import { CaseAside } from './staff-case-aside.tsx';
import { CaseSaid } from './staff-case-said.tsx';
import { ScoringPanel, shownMean } from './staff-scoring.tsx';

/** What every part of the page is painted from. */
export interface StaffCaseProps {
  readonly locale: Locale;
  readonly found: StaffCase;
}

/** `news`: what was just done. `note`: what was typed as a note and could not be saved, and why. */
export interface StaffCasePage extends StaffCaseProps {
  readonly news?: string | undefined;
  readonly note?: { readonly value: string; readonly error: string } | undefined;
}

/** Two columns; the aside is longer than a screen. */
export function StaffCaseBody({ locale, found, news, note }: StaffCasePage) {
  const { form, head, document } = found.loaded;
  return (
    <Columns wide still asideLabel={staffCaseText.aside[locale]} aside={<CaseAside locale={locale} found={found} note={note} />}>
      <CaseHeading locale={locale} found={found} />
      {news ? (
        <Note kind="info" role="status">
          <p>{news}</p>
        </Note>
      ) : null}
      {document ? null : <Note title={staffCaseText.draft[locale]}>{<p>{staffCaseText.draftLead[locale]}</p>}</Note>}
      {document && isTagged(form.workflow, head.state, 'amending') ? <Note>{<p>{staffCaseText.amending[locale]}</p>}</Note> : null}
      <ScoringPanel locale={locale} found={found} />
      <CaseSaid locale={locale} found={found} />
    </Columns>
  );
}

/** Who, and where it stands. */
export function CaseHeading({ locale, found }: StaffCaseProps) {
  const { loaded } = found;
  const { head } = loaded;
  const sub = [head.code, head.municipality, head.reference].filter(Boolean).join(' · ');
  const over = (
    <>
      <SafeLink href={paths.queue({ formulari: head.form })}>{queueText.title[locale]}</SafeLink> · {caseTitle(loaded, locale)}
    </>
  );
  return (
    <PageHead title={nameOf(found, locale)} over={over} sub={sub || undefined}>
      <Totals items={standingOf({ locale, found })} />
    </PageHead>
  );
}

/** The school; where a form has none, its reference. */
export function nameOf({ loaded: { head } }: StaffCase, locale: Locale): string {
  return head.name || head.reference || queueText.untitled[locale];
}

function standingOf({ locale, found }: StaffCaseProps): readonly Total[] {
  const { loaded, standing, now } = found;
  const { head, form } = loaded;
  const { shape, staff, tags } = stateOf(form.workflow, head.state);
  const days = daysBetween(head.since, now, locale);
  const late = head.deadline !== null && head.deadline < now && !tags.includes('final');
  const when = head.deadline ? fill(staffCaseText.deadline, locale, { when: instantInWords(head.deadline, locale) }) : '';
  const overall = standing?.result?.overall;
  return [
    { kind: shape, text: <strong>{staff[locale]}</strong> },
    { text: days === queueText.today[locale] ? staffCaseText.since[locale] : fill(staffCaseText.inState, locale, { days }) },
    ...(head.order === null ? [] : [{ text: fill(staffCaseText.place, locale, { n: String(head.order) }) }]),
    ...(head.deadline === null ? [] : [late ? { kind: 'late' as const, text: when } : { text: when }]),
    ...(overall ? [{ figure: shownMean(overall.mean, locale), text: fill(staffCaseText.mean, locale, spreadWords(overall, locale)) }] : []),
  ];
}

const spreadWords = ({ low, high }: { readonly low: number; readonly high: number }, locale: Locale) => ({
  low: shownMean(low, locale),
  high: shownMean(high, locale),
});

/**
 * Every action of the reader: the destructive ones first, the first main one that is allowed last. What is blocked stays readable, except
 * what would change nothing (to close what is closed).
 */
export function CaseActions({ locale, found }: StaffCaseProps) {
  const { loaded } = found;
  const offers = found.offers.filter(({ transition, reasons: against }) => transition.to !== undefined || against.length === 0);
  if (offers.length === 0) return null;
  const blocked = offers.filter(({ reasons }) => reasons.length > 0);
  const reasons = [...new Set(blocked.flatMap(({ reasons: each }) => each.map((reason) => reason[locale])))];
  const main = offers.find(({ transition, reasons: each }) => transition.kind === 'main' && each.length === 0)?.transition;
  const rank = ({ transition }: (typeof offers)[number]) => (transition === main ? 3 : transition.kind === 'danger' ? 0 : 1);
  return (
    <ActionBar
      label={staffCaseText.actions[locale]}
      action={paths.staffCase(loaded.head.id)}
      messageId="falta"
      message={
        reasons.length > 0 ? (
          reasons.map((reason) => (
            <p>
              <Status kind="soon">{reason}</Status>
            </p>
          ))
        ) : (
          <p class="small soft">{staffCaseText.eachAsks[locale]}</p>
        )
      }
    >
      {[...offers]
        .sort((one, other) => rank(one) - rank(other))
        .map(({ transition, reasons: against }) => (
          <Button
            kind={transition === main ? 'main' : transition.kind === 'danger' ? 'danger' : 'alt'}
            formaction={paths.staffAction(loaded.head.id, transition.action)}
            blocked={against.length > 0 ? { id: 'falta' } : undefined}
          >
            {transition.label[locale]}
          </Button>
        ))}
    </ActionBar>
  );
}
