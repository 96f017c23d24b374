/** Beside the answers: who sent it and who is in charge, what comes later, files, notes and what happened. */
import type { Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { troubled } from '../../use-cases/mail/history.ts';
import { paths } from '../paths.ts';
import { staffCaseText } from '../text/staff.ts';
import { Button } from '../ui/button.tsx';
import { Area } from '../ui/fields/area.tsx';
import { FileList } from '../ui/file-list.tsx';
import { Form } from '../ui/form.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status, type StatusKind } from '../ui/status.tsx';
import { Talk } from '../ui/talk.tsx';
import { Timeline } from '../ui/timeline.tsx';
import type { StaffCasePage, StaffCaseProps } from './staff-case.tsx';
import { staffFiles } from './staff-case-said.tsx';

const when = (at: string, locale: Locale) => instantInWords(at, locale);

/** The committee reads files only. */
export function CaseAside({ locale, found, note }: StaffCasePage) {
  const props = { locale, found };
  return (
    <>
      {found.coordinates ? <People {...props} /> : null}
      <Later {...props} />
      <Files {...props} />
      {found.coordinates ? <Notes {...props} note={note} /> : null}
      {found.coordinates ? <Past {...props} /> : null}
    </>
  );
}

const senderKinds: Readonly<Record<'confirmed' | 'unconfirmed' | 'denied', StatusKind>> = {
  confirmed: 'done',
  unconfirmed: 'soon',
  denied: 'late',
};

function People({ locale, found }: StaffCaseProps) {
  const { head } = found.loaded;
  const { sender, senders, askAgain, inCharge, nobody } = staffCaseText;
  return (
    <>
      {head.code !== '' && head.documents > 0 ? (
        <section class="flow" aria-labelledby="remitent">
          <h2 id="remitent">{sender[locale]}</h2>
          <p>
            <Status kind={senderKinds[head.sender]}>{senders[head.sender][locale]}</Status>
          </p>
          {head.sender === 'confirmed' ? null : (
            <form method="post" action={paths.staffSender(head.id)}>
              <Button kind="link">{askAgain[locale]}</Button>
            </form>
          )}
        </section>
      ) : null}
      <section class="flow" aria-labelledby="encarrec">
        <h2 id="encarrec">{inCharge[locale]}</h2>
        <p>{found.assignee?.name ?? <span class="soft">{nobody[locale]}</span>}</p>
      </section>
    </>
  );
}

function Later({ locale, found }: StaffCaseProps) {
  const { later, loaded } = found;
  const closed = found.offers.length === 0;
  if (later.length === 0) return null;
  return (
    <section class="flow" aria-labelledby="despres">
      <h2 id="despres">{staffCaseText.later[locale]}</h2>
      <ul class="plain files">
        {later.map(({ key, question, answer, answered, outside }) => (
          <li>
            <Status kind={answered ? 'done' : 'soon'}>{question[locale]}</Status>
            <p class={answered ? undefined : 'soft'}>{answered ? answer[locale] : staffCaseText.missing[locale]}</p>
            {outside && !answered && !closed && found.coordinates ? (
              <SafeLink class="act" href={paths.staffAsk(loaded.head.id, key)} about={question[locale]}>
                {staffCaseText.ask[locale]}
              </SafeLink>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ locale, found }: StaffCaseProps) {
  const files = Object.values(staffFiles(found, locale));
  if (files.length === 0) return null;
  return (
    <section class="flow" aria-labelledby="fitxers">
      <h2 id="fitxers">{staffCaseText.files[locale]}</h2>
      <FileList files={files.map(({ name, href, details }) => ({ name, href, kind: 'done', details: { children: details } }))} />
    </section>
  );
}

function Notes({ locale, found, note }: StaffCasePage) {
  const { notes, head } = found.loaded;
  const { notes: title, notesLead, addNote, saveNote } = staffCaseText;
  const said = notes.map(({ text, name, at }) => ({ text, by: `${name} · ${when(at, locale)}` })).toReversed();
  return (
    <section class="flow" aria-labelledby="notes">
      <h2 id="notes">{title[locale]}</h2>
      <p class="small soft">{notesLead[locale]}</p>
      {said.length > 0 ? <Talk label={title[locale]} items={said} /> : null}
      <Form action={paths.staffNote(head.id)}>
        <Area locale={locale} name="nota" label={addNote[locale]} value={note?.value ?? ''} error={note?.error} rows={3} />
        <Button kind="alt">{saveNote[locale]}</Button>
      </Form>
    </section>
  );
}

function Past({ locale, found }: StaffCaseProps) {
  const { happened, mails, loaded } = found;
  return (
    <section class="flow" aria-labelledby="historia">
      <h2 id="historia">{staffCaseText.history[locale]}</h2>
      <Timeline items={happened.map(({ entry, sentence }) => ({ when: when(entry.at, locale), at: entry.at, text: sentence[locale] }))} />
      {mails.length > 0 ? (
        <>
          <h3>{staffCaseText.mails[locale]}</h3>
          <ul class="plain files">
            {mails.map((mail) => (
              <li>
                <Status kind={troubled(mail) ? 'late' : mail.state === 'delivered' || mail.state === 'sent' ? 'done' : 'half'}>
                  <SafeLink href={paths.staffMail(loaded.head.id, mail.id)}>{mail.subject}</SafeLink>
                </Status>
                <span class="src">
                  {mail.address} · {staffCaseText.mailStates[mail.state][locale]} · {when(mail.at, locale)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <form method="post" action={paths.staffReading(loaded.head.id)}>
        <Button kind="link">{staffCaseText.unread[locale]}</Button>
      </form>
    </section>
  );
}
