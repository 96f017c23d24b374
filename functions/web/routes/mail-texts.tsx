/** The words of the mails: the list, and one of them, which is saved, shown, tried or brought back. */
import { type Wording, worded } from '#functions/rules/mail/wording.ts';
import type { Raw } from '#schemas/form/form.ts';
import type { Failure } from '#schemas/result.ts';
import { fill, type Locale, locales, type Text } from '#schemas/text.ts';
import type { Example } from '../../use-cases/mail/example.ts';
import { editText, type KnownText, readText, restoreText } from '../../use-cases/texts/edit-text.ts';
import { listTexts } from '../../use-cases/texts/list-texts.ts';
import { examplesOf, previewText, readersOf, tryText } from '../../use-cases/texts/preview-text.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { MailTextBody, type MailTextProps } from '../pages/mail-text.tsx';
import { MailTextsBody } from '../pages/mail-texts.tsx';
import { paths } from '../paths.ts';
import { mailTexts, withNames } from '../text/mail-texts.ts';
import type { Routes } from './route.ts';

/** A look and a trial answer the page with what was typed: nothing of it is saved. */
export const mailTextRoutes: Routes = (deps) => ({
  'GET /coordinacio/textos': async (c) => {
    const found = await listTexts(deps, c.get('actor'));
    if (!found.ok) return failed(c, deps, found.failure);
    const locale = c.get('locale');
    const wish = { q: c.req.query('q') ?? '', kind: c.req.query('tipus') ?? '', state: c.req.query('estat') ?? '' };
    return page(
      c,
      deps,
      { title: mailTexts.title[locale], dense: true },
      <MailTextsBody locale={locale} lines={found.value} wish={wish} />,
    );
  },

  'GET /coordinacio/textos/:message': async (c) => {
    const done = c.req.query('fet') as keyof typeof mailTexts.news | undefined;
    const news = done && mailTexts.news[done]?.[c.get('locale')];
    return show(c, deps, c.req.param('message'), { news });
  },

  'POST /coordinacio/textos/:message': async (c) => {
    const raw = await typed(c);
    const name = c.req.param('message');
    const action = textOf(raw, 'fes');
    if (action === 'recupera') return restore(c, deps, name, raw);
    if (action === 'mira') return show(c, deps, name, { raw });
    return action === 'prova' ? trial(c, deps, name, raw) : save(c, deps, name, raw);
  },
});

async function save(c: Ctx, deps: WebDeps, name: string, raw: Raw): Promise<Response> {
  const seen = Number.parseInt(textOf(raw, 'vist'), 10) || 0;
  const saved = await editText(deps, c.get('actor'), { message: name, typed: wordingIn(raw), seen });
  if (saved.ok) return c.redirect(paths.text(name, { fet: 'desat' }), 303);
  const { errors, code } = saved.failure;
  if (errors || code === 'changed-meanwhile') return show(c, deps, name, { raw, failure: saved.failure });
  return failed(c, deps, saved.failure);
}

async function restore(c: Ctx, deps: WebDeps, name: string, raw: Raw): Promise<Response> {
  const version = Number.parseInt(textOf(raw, 'versio'), 10) || 0;
  const done = await restoreText(deps, c.get('actor'), name, version);
  return done.ok ? c.redirect(paths.text(name, { fet: 'recuperat' }), 303) : failed(c, deps, done.failure);
}

async function trial(c: Ctx, deps: WebDeps, name: string, raw: Raw): Promise<Response> {
  const locale = c.get('locale');
  const sent = await tryText(deps, c.get('actor'), { message: name, typed: wordingIn(raw), ...chosenIn(raw, locale) });
  if (sent.ok) return show(c, deps, name, { raw, news: fill(mailTexts.sent, locale, { address: sent.value }) });
  return sent.failure.errors ? show(c, deps, name, { raw, failure: sent.failure }) : failed(c, deps, sent.failure);
}

interface Said {
  /** As typed; absent = as it stands. */
  readonly raw?: Raw;
  readonly failure?: Failure;
  readonly news?: string | undefined;
}

async function show(c: Ctx, deps: WebDeps, name: string, { raw, failure, news }: Said): Promise<Response> {
  const found = await readText(deps, c.get('actor'), name);
  if (!found.ok) return failed(c, deps, found.failure);
  const locale = c.get('locale');
  const { message } = found.value;
  const [examples, readers] = await Promise.all([examplesOf(deps, message, locale), readersOf(deps, message)]);
  const [first] = examples;
  const chosen = raw ? chosenIn(raw, locale) : { example: first ? { ...first, centre: readers[0]?.id ?? '' } : null, locale };
  const wording = raw ? wordingIn(raw) : standing(found.value);
  const shown = await previewText(deps, c.get('actor'), { message: name, typed: wording, ...chosen });
  const wrong = shown.ok ? (failure?.errors ?? []) : (shown.failure.errors ?? []);
  const meanwhile = failure?.code === 'changed-meanwhile';
  const props: MailTextProps = {
    ...{
      locale,
      text: found.value,
      typed: wording,
      news,
      examples,
      readers,
      language: chosen.locale,
      shown: shown.ok ? shown.value : null,
    },
    reader: chosen.example?.centre ?? '',
    seen: raw && !meanwhile ? Number.parseInt(textOf(raw, 'vist'), 10) || 0 : (found.value.versions[0]?.version ?? 0),
    errors: Object.fromEntries(wrong.map(({ path, message: said }) => [path, said[locale]])),
    example: chosen.example ? `${chosen.example.kind}:${chosen.example.id}` : '',
    meanwhile: meanwhile ? fill(mailTexts.meanwhile, locale, { name: found.value.versions[0]?.name ?? '' }) : undefined,
  };
  const status = wrong.length > 0 ? 422 : meanwhile ? 409 : 200;
  const title = withNames(message.words.subject, locale);
  return page(c, deps, { title, dense: true, wrong: wrong.length > 0, status }, <MailTextBody {...props} />);
}

/** What the mail says now. */
function standing({ message, versions }: KnownText): Wording {
  return worded(message.words, versions[0] ?? null);
}

function wordingIn(raw: Raw): Wording {
  const texts = (field: string): Text => ({
    ca: textOf(raw, `${field}.ca`),
    es: textOf(raw, `${field}.es`),
    en: textOf(raw, `${field}.en`),
  });
  return { subject: texts('assumpte'), body: texts('cos') };
}

function chosenIn(raw: Raw, reader: Locale): { readonly example: Example | null; readonly locale: Locale } {
  const [, kind, id = ''] = /^(item|case):(.+)$/u.exec(textOf(raw, 'exemple')) ?? [];
  const locale = locales.find((each) => each === textOf(raw, 'llengua')) ?? reader;
  const centre = textOf(raw, 'centre');
  return { example: kind === 'item' || kind === 'case' ? { kind, id, ...(centre && { centre }) } : null, locale };
}
