/** The API for programs: a whole form in one request, where it is afterwards, and the description of both. No page of another site may use it. */
import type { Receipt } from '#schemas/entities/receipt.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import { fill, type Locale, locales } from '#schemas/text.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import { readSubmission, type Submission } from '../../use-cases/cases/read-submission.ts';
import { submitAnswers } from '../../use-cases/cases/submit-answers.ts';
import { network } from '../../use-cases/people/limit.ts';
import { inBlocks } from '../../use-cases/people/limit-blocks.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { describeApi } from '../openapi/document.ts';
import { paths } from '../paths.ts';
import { problem } from '../problem.ts';
import { apiText } from '../text/api.ts';
import { refusals } from '../text/web.ts';
import type { Routes } from './route.ts';

/** Submissions of one client: enough to send those of a whole region at once. */
const submissions = { most: 3_000, minutes: 60 };

/** What programs may do. */
export const apiRoutes: Routes = (deps) => {
  const counted = inBlocks(deps, 'api', submissions);
  const describe = describeApi(deps);
  return {
    'GET /api/openapi.json': (c) => {
      const { text, tag } = describe(c.get('locale'));
      c.header('Cache-Control', 'public, max-age=300');
      c.header('Vary', 'Cookie, Accept-Language', { append: true });
      c.header('ETag', tag);
      if (c.req.header('If-None-Match')?.includes(tag)) return c.body(null, 304);
      return c.body(text, 200, { 'Content-Type': 'application/json' });
    },

    'POST /api/forms/:form/submissions': async (c) => {
      const allowed = await counted(network(deps.client(c)));
      if (!allowed.ok) return failed(c, deps, allowed.failure);
      const body = await bodyOf(c);
      if (!body) return unreadable(c);
      const wish = wishOf(c, body);
      if (wish.ok) c.set('locale', wish.value.locale);
      const sent = wish.ok ? await submitAnswers(deps, { form: c.req.param('form'), ...wish.value }) : wish;
      if (!sent.ok) return failed(c, deps, sent.failure);
      const { receipt, token } = sent.value;
      c.header('Location', paths.apiSubmission(token));
      return c.json(receiptOf(deps, receipt, token), 201);
    },

    'GET /api/submissions/:token': async (c) => {
      const token = c.req.param('token');
      const found = await readSubmission(deps, token);
      return found.ok ? c.json(submissionOf(deps, found.value, token, c.get('locale'))) : failed(c, deps, found.failure);
    },
  };
};

/** Null = no JSON object. A body that is too big is refused by whoever counts it. */
async function bodyOf(c: Ctx): Promise<Readonly<Record<string, unknown>> | null> {
  const body: unknown = await c.req.json().catch((error: unknown) => {
    if (error instanceof SyntaxError) return null;
    throw error;
  });
  return typeof body === 'object' && !Array.isArray(body) ? (body as Readonly<Record<string, unknown>> | null) : null;
}

function unreadable(c: Ctx): Response {
  const locale = c.get('locale');
  return problem(c, 400, 'refused', refusals[400].title[locale], { detail: apiText.unreadable[locale] });
}

interface Wish {
  readonly answers: unknown;
  readonly address: string;
  readonly locale: Locale;
  readonly key: string;
}

/** What was asked for; `invalid` with a place for each part that is missing, unknown or of another kind. */
function wishOf(c: Ctx, { answers, email, language = c.get('locale'), ...more }: Readonly<Record<string, unknown>>): Result<Wish> {
  const errors: FieldError[] = [];
  const key = c.req.header('Idempotency-Key')?.trim() ?? '';
  const locale = locales.find((each) => each === language);
  if (key === '' || key.length > 255) errors.push({ path: 'Idempotency-Key', message: apiText.errors.key });
  if (!locale) errors.push({ path: 'language', message: quoted(apiText.errors.language, language) });
  for (const name of Object.keys(more)) errors.push({ path: name, message: quoted(apiText.errors.unknown, name) });
  if (!locale || errors.length > 0) return fail('invalid', { errors });
  return ok({ answers, address: typeof email === 'string' ? email : '', locale, key });
}

function quoted(text: FieldError['message'], value: unknown): FieldError['message'] {
  const typed = `«${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60)}»`;
  return { ca: fill(text, 'ca', { typed }), es: fill(text, 'es', { typed }), en: fill(text, 'en', { typed }) };
}

function linksOf({ origin }: Pick<WebDeps, 'origin'>, id: string, token: string) {
  return { self: `${origin}${paths.apiSubmission(token)}`, page: `${origin}${paths.caseHome(id)}` };
}

function receiptOf(deps: WebDeps, { case: id, reference, at }: Receipt, token: string) {
  return { reference, submittedAt: at, token, links: linksOf(deps, id, token) };
}

function submissionOf(deps: WebDeps, { form, head, body, document }: Submission, token: string, locale: Locale) {
  const { school, next } = stateOf(form.workflow, head.state);
  return {
    reference: head.reference ?? '',
    form: head.form,
    version: document.version,
    submittedAt: document.submittedAt,
    state: { key: head.state, name: school[locale], next: next[locale], since: head.since, deadline: head.deadline },
    reason: body.reason,
    comments: Object.entries(body.amendments).map(([path, comment]) => ({ path, comment })),
    sent: document.summary.map(({ key, title, rows }) => ({
      section: key,
      title: title[locale],
      answers: rows.map((row) => ({ path: row.key, question: row.question[locale], answer: row.answer[locale] })),
    })),
    links: linksOf(deps, head.id, token),
  };
}
