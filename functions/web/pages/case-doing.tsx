/** What a school may do on the page of its case: answer what is asked later, have it confirmed, withdraw. */
import { planOf } from '#schemas/form/plan.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { dayInWords, localDay } from '#schemas/values/dates.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import type { Transition } from '#schemas/workflow/workflow.ts';
import { mayAnswerLater } from '../../rules/later.ts';
import type { SchoolCase } from '../../use-cases/cases/school-case.ts';
import { filesOf } from '../form/case-view.ts';
import { paths } from '../paths.ts';
import { caseText } from '../text/case.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { idOf } from '../ui/fields/ids.ts';
import { type FileEntry, FileList } from '../ui/file-list.tsx';
import { Form } from '../ui/form.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Sender } from './receipt.tsx';

interface Doing {
  readonly locale: Locale;
  readonly school: SchoolCase;
}

/** A label without the dots that announce a further step. */
export function shortLabel({ label }: Transition, locale: Locale): string {
  return label[locale].replace(/…$/u, '');
}

/** Whether an action has a page of its own: it asks something, or it cannot be undone. */
export function hasStep({ asks = {}, kind }: Transition): boolean {
  return kind === 'danger' || Object.keys(asks).length > 0;
}

/** Whose word is missing, and how to get it. */
export function WhoSent({ locale, school: { loaded, mayConfirm } }: Doing) {
  const { head, form, roles } = loaded;
  if (head.documents === 0 || head.sender === 'confirmed' || head.code === '' || isTagged(form.workflow, head.state, 'final')) return null;
  return (
    <section class="flow" aria-label={caseText.receipt.toConfirm[locale]}>
      <Sender locale={locale} received={{ loaded }} />
      {mayConfirm ? (
        <p class="row">
          <ButtonLink kind="alt" href={paths.caseConfirm(head.id)}>
            {caseText.home.confirm[locale]}
          </ButtonLink>
        </p>
      ) : roles.includes('applicant') ? (
        <Form action={paths.caseAskSender(head.id)}>
          <p class="row">
            <Button kind="alt">{caseText.home.askAgain[locale]}</Button>
          </p>
        </Form>
      ) : null}
    </section>
  );
}

/** What is asked after the submission, with its state and the way to answer it. */
export function LaterTasks({ locale, school }: Doing) {
  const tasks = school.later.map((key) => taskOf(key, locale, school));
  const [arrived, missing] = [tasks.filter(isThere), tasks.filter((task) => !isThere(task))];
  return (
    <>
      <Later id="tasques" title={caseText.home.tasks[locale]} tasks={missing} />
      <Later id="arribat" title={caseText.home.arrived[locale]} tasks={arrived} />
    </>
  );
}

const isThere = ({ kind }: FileEntry): boolean => kind === 'done';

function Later({ id, title, tasks }: { readonly id: string; readonly title: string; readonly tasks: readonly FileEntry[] }) {
  if (tasks.length === 0) return null;
  return (
    <section class="flow" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <FileList files={tasks} />
    </section>
  );
}

function taskOf(key: string, locale: Locale, { loaded, reading, happened }: SchoolCase): FileEntry {
  const { form, head } = loaded;
  const planned = planOf(form, head.version).at.get(key);
  const words = caseText.home;
  const question = planned?.question[locale] ?? key;
  const file = filesOf(loaded, locale)[key];
  const isFile = planned?.field.widget === 'file';
  const value = planned && reading.values[key] !== undefined ? planned.rows[0]?.[0] : undefined;
  const asked = happened.find(({ entry }) => entry.action === 'sendTask' && entry.input.fields === key);
  const there = isFile ? file?.name : value?.widget.words(value.field, reading.values[key] ?? '', () => undefined)[locale];
  const state = asked ? fill(words.askedOn, locale, { day: dayInWords(localDay(asked.entry.at), locale) }) : words.missing[locale];
  const town = planned && mayAnswerLater(form.workflow, head, planned.field, ['ajuntament']);
  return {
    name: question,
    href: undefined,
    kind: there === undefined ? (asked ? 'half' : 'none') : 'done',
    details: { children: there === undefined ? state : [there, file?.details].filter(Boolean).join(' · ') },
    action: (
      <p class="row">
        <SafeLink class="act" href={isFile ? paths.caseFile(head.id, key) : `${paths.caseLater(head.id)}#${idOf(key)}`} about={question}>
          {(there === undefined ? (isFile ? words.attach : words.answer) : words.change)[locale]}
        </SafeLink>
        {town && there === undefined ? (
          <SafeLink class="act" href={paths.caseAskFor(head.id, key)} about={question}>
            {words.askTown[locale]}
          </SafeLink>
        ) : null}
      </p>
    ),
  };
}

/** The actions of the table that the school has; what asks or cannot be undone leads to a page of its own. */
export function Actions({ locale, school: { loaded, offers } }: Doing) {
  if (offers.length === 0) return null;
  const { head, rev } = loaded;
  return (
    <section class="flow" aria-labelledby="accions">
      <h2 id="accions">{caseText.home.actions[locale]}</h2>
      {offers.map(({ transition, reasons }) => (
        <div class="row">
          {hasStep(transition) && reasons.length === 0 ? (
            <ButtonLink kind="alt" href={paths.caseHome(head.id, { accio: transition.action })}>
              {transition.label[locale]}
            </ButtonLink>
          ) : (
            <Form action={paths.caseHome(head.id)} rev={rev} hidden={{ accio: transition.action }}>
              <Button
                kind="alt"
                blocked={
                  reasons.length > 0
                    ? { id: `no-${transition.action}`, reason: reasons.map((reason) => reason[locale]).join(' ') }
                    : undefined
                }
              >
                {transition.label[locale]}
              </Button>
            </Form>
          )}
        </div>
      ))}
    </section>
  );
}
