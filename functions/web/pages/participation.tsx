/** A centre that takes part: its phases, its people, its days off, what was done to it, and what can be done. */
import type { Child } from 'hono/jsx';
import { fill, type Locale } from '#schemas/text.ts';
import { dayInWords, instantInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { offered } from '../../use-cases/participations/change-taking.ts';
import type { SeenTaking } from '../../use-cases/participations/see.ts';
import { paths } from '../paths.ts';
import { takingActions, takingText } from '../text/participations.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { Timeline } from '../ui/timeline.tsx';
import type { Maybe } from '../ui/types.ts';
import { Act, People } from './participation-people.tsx';
import { phaseIn, takingDeed, takingState } from './taking-words.ts';

interface Props {
  readonly locale: Locale;
  readonly seen: SeenTaking;
  readonly news?: Maybe<Child>;
}

/** Facts and people; the history aside. */
export function ParticipationBody({ locale, seen, news }: Props) {
  const { centre, participation, today } = seen;
  const { nom, codi, municipi } = centre.record;
  const [kind, state] = takingState(participation, today, locale);
  return (
    <Columns asideLabel={takingText.history[locale]} aside={<History locale={locale} seen={seen} />}>
      <div class="flow">
        <PageHead
          title={nom}
          over={<SafeLink href={paths.participations()}>{takingText.over[locale]}</SafeLink>}
          sub={[codi, municipi].filter(Boolean).join(' · ')}
        />
        {news ? (
          <Note kind="info" role="status">
            {news}
          </Note>
        ) : null}
        <p>
          <Status kind={kind}>{state}</Status>
        </p>
        <Verbs locale={locale} seen={seen} />
        <Phases locale={locale} seen={seen} />
        <People locale={locale} seen={seen} />
        <Days locale={locale} seen={seen} />
      </div>
    </Columns>
  );
}

/** What is rarely done stands after what is usual. */
function Verbs({ locale, seen: { centre, participation } }: Props) {
  const verbs = (['pause', 'resume', 'leave', 'return'] as const).filter((action) => offered(participation, action));
  return (
    <p class="row">
      {verbs.map((action) => (
        <>
          <ButtonLink kind={action === 'leave' ? 'danger' : 'alt'} href={paths.participationAction(centre.id, action)}>
            {takingActions[action].button[locale]}…
          </ButtonLink>{' '}
        </>
      ))}
      {participation.case ? (
        <SafeLink class="act" href={paths.staffCase(participation.case)}>
          {takingText.case[locale]}
        </SafeLink>
      ) : null}
    </p>
  );
}

function Phases({ locale, seen: { participation, centre, cursos } }: Props) {
  const known = [...new Set([...Object.keys(participation.phases), ...cursos])].sort();
  const change = takingText.change[locale];
  return (
    <DataTable
      id="fases"
      caption={takingText.phases[locale]}
      slim
      rows={known}
      columns={[
        { head: takingText.curs[locale], rowHead: true, cell: showSchoolYear },
        { head: takingText.phase[locale], cell: (curs) => phaseIn(participation, curs, locale) },
        {
          head: takingText.action[locale],
          cell: (curs) =>
            cursos.includes(curs) ? (
              <Act locale={locale} id={centre.id} action="phase" text={change} about={showSchoolYear(curs)} query={{ curs }} />
            ) : null,
        },
      ]}
    />
  );
}

function Days({ locale, seen: { days, centre } }: Props) {
  const list = (of: readonly string[] | undefined) =>
    of && of.length > 0 ? of.map((day) => dayInWords(day, locale)).join(' · ') : takingText.noDays[locale];
  const rows = days.flatMap(({ curs, free, local }) => [
    {
      curs,
      action: 'free-days' as const,
      title: fill(takingText.free, locale, { curs: showSchoolYear(curs) }),
      said: list(free?.value.free),
    },
    {
      ...{ curs, action: 'local-days' as const, said: list(local?.value.holidays) },
      title: fill(takingText.local, locale, { town: centre.record.municipi, curs: showSchoolYear(curs) }),
    },
  ]);
  return (
    <DataTable
      id="dies"
      caption={takingText.days[locale]}
      rows={rows}
      columns={[
        { head: takingText.what[locale], rowHead: true, cell: ({ title }) => title },
        { head: takingText.which[locale], cell: ({ said }) => said },
        {
          head: takingText.action[locale],
          cell: ({ curs, action, title }) => (
            <Act locale={locale} id={centre.id} action={action} text={takingText.change[locale]} about={title} query={{ curs }} />
          ),
        },
      ]}
    />
  );
}

function History({ locale, seen: { deeds } }: Props) {
  const items = deeds.flatMap((deed) => {
    const text = takingDeed(deed, locale);
    return text === null ? [] : [{ when: instantInWords(deed.at, locale), at: deed.at, text }];
  });
  return (
    <>
      <h2>{takingText.history[locale]}</h2>
      {items.length > 0 ? <Timeline items={items} /> : <p class="soft">{takingText.noHistory[locale]}</p>}
    </>
  );
}
