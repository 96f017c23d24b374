/** The page of a case for the staff, and what they do there beside the workflow: notes, read or not, files, mails, and who sent it. */
import { fill } from '#schemas/text.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import { addNote } from '../../use-cases/cases/add-note.ts';
import { askSender } from '../../use-cases/cases/ask-sender.ts';
import { fileLink } from '../../use-cases/cases/file-link.ts';
import { mailOfCase } from '../../use-cases/cases/mail-of-case.ts';
import { markRead } from '../../use-cases/cases/mark-read.ts';
import { type StaffCase, staffCase } from '../../use-cases/cases/staff-case.ts';

import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { CaseActions, nameOf, StaffCaseBody, type StaffCasePage } from '../pages/staff-case.tsx';
import { MailBody } from '../pages/staff-mail.tsx';
import { paths } from '../paths.ts';
import { actionText, staffCaseText } from '../text/staff.ts';
import type { Routes } from './route.ts';
import { actorOf } from './staff-actor.ts';

/**
 * Opening a case marks it as read: a bookmark and nothing more, which is what people expect of opening. Nobody does so without a session, and
 * asking for the head of the page, or ahead of a click, is not opening.
 */
export const staffCaseRoutes: Routes = (deps) => ({
  'GET /coordinacio/casos/:case': (c) => show(c, deps, c.req.param('case')),

  'POST /coordinacio/casos/:case/nota': async (c) => {
    const id = c.req.param('case');
    const text = textOf(await typed(c), 'nota');
    const done = await addNote(deps, actorOf(c), { case: id, text });
    if (done.ok) return c.redirect(paths.staffCase(id, { fet: 'nota' }), 303);
    const error = done.failure.errors?.[0]?.message[c.get('locale')];
    return error ? show(c, deps, id, { value: text, error }) : failed(c, deps, done.failure);
  },

  'POST /coordinacio/casos/:case/lectura': async (c) => {
    const done = await markRead(deps, actorOf(c), { case: c.req.param('case'), unread: true });
    return done.ok ? c.redirect(paths.queue({ formulari: done.value.head.form }), 303) : failed(c, deps, done.failure);
  },

  'POST /coordinacio/casos/:case/remitent': async (c) => {
    const id = c.req.param('case');
    const done = await askSender(deps, actorOf(c), { case: id });
    return done.ok ? c.redirect(paths.staffCase(id, { fet: 'remitent' }), 303) : failed(c, deps, done.failure);
  },

  'GET /coordinacio/casos/:case/fitxers/:file': async (c) => {
    const link = await fileLink(deps, actorOf(c), { case: c.req.param('case'), file: c.req.param('file') });
    return link.ok ? c.redirect(link.value, 302) : failed(c, deps, link.failure);
  },

  'GET /coordinacio/casos/:case/correus/:mail': async (c) => {
    const id = c.req.param('case');
    const mail = await mailOfCase(deps, actorOf(c), { case: id, mail: c.req.param('mail') });
    if (!mail.ok) return failed(c, deps, mail.failure);
    const locale = c.get('locale');
    const back = { href: paths.staffCase(id), text: actionText.back[locale] };
    const body = <MailBody locale={locale} mail={mail.value} back={back} />;
    return page(c, deps, { title: mail.value.letter.subject, dense: true }, body);
  },
});

function isOpened(c: Ctx): boolean {
  const ahead = c.req.header('Sec-Purpose') ?? c.req.header('Purpose') ?? '';
  return c.req.method === 'GET' && !ahead.includes('prefetch');
}

async function show(c: Ctx, deps: WebDeps, id: string, note?: StaffCasePage['note']): Promise<Response> {
  const found = await staffCase(deps, actorOf(c), { case: id, opens: isOpened(c) });
  if (!found.ok) return failed(c, deps, found.failure);
  const locale = c.get('locale');
  const props = { locale, found: found.value };
  const bar = <CaseActions {...props} />;
  const wrong = note !== undefined;
  const options = { title: nameOf(found.value, locale), dense: true, wrong, status: wrong ? 422 : 200, bar } as const;
  return page(c, deps, options, <StaffCaseBody {...props} news={news(c, found.value)} note={note} />);
}

/** Only words of ours: an address cannot put any on the page. What was done by the table is told as the history tells it. */
function news(c: Ctx, { happened, loaded }: StaffCase): string | undefined {
  const locale = c.get('locale');
  const fet = c.req.query('fet') ?? '';
  const { done, nowIs } = staffCaseText;
  if (fet in done) return done[fet as keyof typeof done][locale];
  const [last] = happened;
  if (!last || last.entry.action !== fet) return undefined;
  return fill(nowIs, locale, { what: last.sentence[locale], state: stateOf(loaded.form.workflow, loaded.head.state).staff[locale] });
}
