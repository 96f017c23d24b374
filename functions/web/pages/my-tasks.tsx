/** My tasks: what is under way, where it is, and what it waits for. */
import type { Child } from 'hono/jsx';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Form } from '#schemas/form/form.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { paths } from '../paths.ts';
import { feedText } from '../text/feed.ts';
import { webText } from '../text/web.ts';
import { ButtonLink } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import type { Maybe } from '../ui/types.ts';

/** One case as its people see it, in their language. */
interface Task {
  readonly head: CaseHead;
  readonly form: Form;
}

export interface MyTasksProps {
  readonly locale: Locale;
  readonly heads: readonly CaseHead[];
  readonly forms: readonly Form[];
  /** "direcció", "coordinació": the seats that the session opens. */
  readonly seats: readonly string[];
  readonly staff: boolean;
  /** Where the seat of a centre is handed over; absent = nothing to hand over. */
  readonly handover?: Maybe<string>;
  /** What the calendar asks of the reader. */
  readonly year?: Maybe<Child>;
}

/** Open ones, finished ones, and what the reader is here. */
export function MyTasksBody({ locale, heads, forms, seats, staff, handover, year }: MyTasksProps) {
  const words = webText.mine;
  const tasks = heads.flatMap((head) => forms.filter(({ slug }) => slug === head.form).map((form) => ({ head, form })));
  const [open, done] = [tasks.filter((task) => !isFinal(task)), tasks.filter(isFinal)];
  return (
    <div class="flow">
      <PageHead title={words.title[locale]} sub={seats.length > 0 ? `${words.seats[locale]}: ${seats.join(', ')}` : undefined} />
      {staff ? (
        <p class="row">
          <ButtonLink href={paths.board()}>{words.staff[locale]}</ButtonLink>
        </p>
      ) : null}
      {year}
      {tasks.length === 0 && !staff && !year ? <Nothing locale={locale} /> : null}
      {open.length > 0 ? <Tasks id="en-marxa" title={words.open[locale]} tasks={open} locale={locale} /> : null}
      {done.length > 0 ? <Tasks id="acabats" title={words.done[locale]} tasks={done} locale={locale} /> : null}
      {staff ? null : (
        <p>
          <SafeLink class="act" href={paths.myFeed()}>
            {feedText.link[locale]}
          </SafeLink>
        </p>
      )}
      {handover ? (
        <p>
          <SafeLink class="act" href={handover}>
            {webText.handover.link[locale]}
          </SafeLink>
        </p>
      ) : null}
    </div>
  );
}

function isFinal({ head, form }: Task): boolean {
  return form.workflow.states[head.state]?.tags.includes('final') ?? false;
}

function Nothing({ locale }: { readonly locale: Locale }) {
  const words = webText.mine;
  const action: Child = (
    <ButtonLink kind="alt" href={paths.home()}>
      {words.begin[locale]}
    </ButtonLink>
  );
  return (
    <EmptyState title={words.none[locale]} action={action}>
      {words.noneHow[locale]}
    </EmptyState>
  );
}

interface TasksProps {
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly locale: Locale;
}

function Tasks({ id, title, tasks, locale }: TasksProps) {
  const words = webText.mine;
  return (
    <DataTable
      id={id}
      caption={title}
      rows={tasks}
      slim
      columns={[
        { head: words.form[locale], rowHead: true, cell: (task) => <Name task={task} locale={locale} /> },
        { head: words.state[locale], cell: (task) => <State task={task} locale={locale} /> },
      ]}
    />
  );
}

function Name({ task: { head, form }, locale }: { readonly task: Task; readonly locale: Locale }) {
  const curs = form.opens === 'calendar' ? showSchoolYear(head.curs) : null;
  const about = [head.name, curs, head.reference].filter((part) => part).join(' · ');
  return (
    <>
      <SafeLink class="act" href={paths.caseHome(head.id)}>
        {form.name[locale]}
      </SafeLink>
      {about ? <span class="src">{about}</span> : null}
    </>
  );
}

/** A square calls the reader: what waits for the coordination is only under way for the school, and its deadline is not theirs. */
function State({ task: { head, form }, locale }: { readonly task: Task; readonly locale: Locale }) {
  const state = form.workflow.states[head.state];
  if (!state) return null;
  const turn = state.tags.includes('waits-school');
  const shape = state.shape === 'wait' && !turn ? 'half' : state.shape;
  const percent = state.tags.includes('draft') ? fill(webText.mine.percent, locale, { n: String(head.percent) }) : '';
  const until = turn && head.deadline ? fill(webText.mine.until, locale, { when: instantInWords(head.deadline, locale) }) : '';
  return (
    <>
      <Status kind={shape}>{state.school[locale]}</Status>
      {percent || until ? <span class="src">{[percent, until].filter((part) => part !== '').join(' · ')}</span> : null}
    </>
  );
}
