/** What a school reads on the page of its case: what the coordination said, what happened, and what may come. */
import type { Child } from 'hono/jsx';
import { planOf } from '#schemas/form/plan.ts';
import type { Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { ahead, isTagged, stateOf } from '#schemas/workflow/walk.ts';
import { rootOf } from '../../rules/amend.ts';
import type { SchoolCase } from '../../use-cases/cases/school-case.ts';
import { paths } from '../paths.ts';
import { caseText } from '../text/case.ts';
import { idOf } from '../ui/fields/ids.ts';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { Talk } from '../ui/talk.tsx';
import { Timeline } from '../ui/timeline.tsx';

interface Told {
  readonly locale: Locale;
  readonly school: SchoolCase;
}

/** What the coordination said: comments beside their questions, or the reason of the last decision. */
export function Said({ locale, school: { loaded } }: Told) {
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

/** Everything that happened, with the words that came with it. */
export function Happened({ locale, school: { loaded, happened } }: Told) {
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
export function Ahead({ locale, school: { loaded } }: Told) {
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
