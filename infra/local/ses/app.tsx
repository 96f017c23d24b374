/** The local SES endpoint and inbox: one address for programs (`POST /`, `GET /store`) and people (`GET /`). */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import * as z from 'zod';
import { feedbackEvent, receivedEvent } from './events.ts';
import { readMail } from './mail.ts';
import type { Mailbox } from './mailbox.ts';
import { InboxPage } from './page.tsx';
import { answer, readRequest, refusal } from './query.ts';

/** What the endpoint needs. */
export interface SesAppProps {
  readonly mailbox: Mailbox;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  /** Gets the SNS event of a mail to a test address, and of an answer that somebody gives in the inbox. */
  readonly publish: (event: object) => void;
}

/** Nothing runs and nothing is fetched in a mail; its frame may open links. */
const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/** What this machine calls itself. */
const ownHost = /^(127\.0\.0\.1|localhost)(:\d+)?$/u;
const pagePolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'";

/** The application of `MAIL_PORT`. */
export function createSesApp({ mailbox, now, publish }: SesAppProps): Hono {
  const app = new Hono();
  // A page elsewhere whose name leads here would read the mails, sign-in links and all.
  app.use(async (c, next) => (ownHost.test(c.req.header('host') ?? '') ? next() : c.text('Misdirected Request', 421)));
  app.post('/', async (c) => {
    const request = readRequest(await c.req.text());
    c.header('Content-Type', 'text/xml');
    if (request.action === 'GetSendQuota') {
      return c.body(answer(request.action, { Max24HourSend: 1_000_000, MaxSendRate: 5_000, SentLast24Hours: 0 }));
    }
    if (request.action === null) return c.body(refusal('InvalidAction', 'Only SendRawEmail and GetSendQuota are spoken here.'), 400);
    const { mail } = request;
    if (mail.to.length === 0 || mail.raw.length === 0)
      return c.body(refusal('InvalidParameterValue', 'No destination or no message.'), 400);
    const { entry, fresh } = mailbox.keep(mail, now());
    const event = fresh ? feedbackEvent(entry) : null;
    if (event) publish(event);
    return c.body(answer(request.action, { MessageId: entry.messageId }));
  });
  addStore(app, mailbox);
  addInbox(app, mailbox);
  addReplies(app, { mailbox, now, publish });
  return app;
}

/** Newest first; `limit` up to 1,000 (100), `cursor` of the page before, `to` one address, `since` in epoch seconds. */
function addStore(app: Hono, mailbox: Mailbox): void {
  app.get('/store', async (c) => {
    const { limit = '100', cursor, to, since = '0' } = c.req.query();
    const page = mailbox.page({
      limit: Math.min(1_000, Math.max(1, Number(limit) || 100)),
      before: cursor === undefined ? undefined : Number(cursor),
      to,
      since: Number(since) * 1_000 || 0,
    });
    const emails = await Promise.all(page.entries.map((entry) => readMail(mailbox, entry)));
    return c.json({ emails, ...(page.next !== null && { cursor: String(page.next) }) });
  });
}

const buttons = z.enum(['yes', 'maybe', 'no']);

const asset = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

function addInbox(app: Hono, mailbox: Mailbox): void {
  app.get('/inbox.css', (c) => c.body(asset('./inbox.css'), 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/inbox.mjs', (c) => c.body(asset('./inbox.mjs'), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  app.get('/', async (c) => {
    const { cursor, to, mail, answered } = c.req.query();
    const page = mailbox.page({ limit: 50, before: cursor === undefined ? undefined : Number(cursor), to: to || undefined });
    const mails = await Promise.all(page.entries.map((entry) => readMail(mailbox, entry)));
    const entry = mail ? mailbox.find(mail) : undefined;
    c.header('Content-Security-Policy', pagePolicy);
    const open = entry ? await readMail(mailbox, entry) : null;
    const calendar = open ? (await import('./calendar.ts')).entryOf(open) : null;
    const sent = buttons.safeParse(answered).data ?? null;
    return c.html(<InboxPage mails={mails} open={open} entry={calendar} answered={sent} next={page.next} to={to ?? ''} />);
  });
  app.get('/mail/:id/html', async (c) => {
    const entry = mailbox.find(c.req.param('id'));
    if (!entry) return c.notFound();
    c.header('Content-Security-Policy', mailPolicy);
    const { body } = await readMail(mailbox, entry);
    return c.html(body.html.replace('<head>', '<head><base target="_blank">'));
  });
  app.get('/mail/:id/eml', async (c) => {
    const entry = mailbox.find(c.req.param('id'));
    if (!entry) return c.notFound();
    const raw = await mailbox.raw(entry);
    return c.body(new Uint8Array(raw), 200, { 'Content-Type': 'text/plain; charset=utf-8' });
  });
}

/** The buttons of a calendar program: their mail goes the way that SES receiving goes. */
function addReplies(app: Hono, { mailbox, now, publish }: SesAppProps): void {
  app.post('/mail/:id/reply', csrf(), async (c) => {
    const entry = mailbox.find(c.req.param('id'));
    const { replyOf } = await import('./calendar.ts');
    const given = buttons.safeParse((await c.req.formData()).get('answer')).data;
    const reply = entry && given ? await replyOf(await readMail(mailbox, entry), given, now()) : null;
    if (!reply) return c.notFound();
    publish(receivedEvent(reply.raw, [reply.to], now()));
    return c.redirect(`/?${new URLSearchParams({ mail: c.req.param('id'), answered: given ?? '' })}`, 303);
  });
}
