/** Checking the answers, sending them, and the receipt. */
import { failures } from '#schemas/failures.ts';
import { progress } from '#schemas/form/journey.ts';
import { type Failure, fail } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { type Checked, checkCase } from '../../use-cases/cases/check-case.ts';
import { readReceipt } from '../../use-cases/cases/read-receipt.ts';
import { submitCase } from '../../use-cases/cases/submit-case.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { caseView, errorLines, writableOf } from '../form/case-view.ts';
import { page } from '../page.tsx';
import { CheckBody } from '../pages/check.tsx';
import { ReceiptBody } from '../pages/receipt.tsx';
import { paths } from '../paths.ts';
import { refusalOf } from '../refusal.ts';
import { caseText } from '../text/case.ts';
import type { SummaryError } from '../ui/error-summary.tsx';
import { idOf } from '../ui/fields/ids.ts';
import type { Routes } from './route.ts';

/** The last page of a form, and what comes of it. */
export const sendingRoutes: Routes = (deps) => ({
  'GET /tramits/:case/revisa': (c) => check(c, deps, { key: deps.ids.token() }),

  'POST /tramits/:case/revisa': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, fail('sign-in-needed').failure);
    const posted = await typed(c);
    const [id, key] = [c.req.param('case'), textOf(posted, 'clau')];
    const sent = await submitCase(deps, actor, { case: id, key, seen: textOf(posted, 'vist') });
    // The key belongs to something that was sent already: that is its receipt.
    if (sent.ok || sent.failure.code === 'key-reused') return c.redirect(paths.caseReceipt(id), 303);
    const { code } = sent.failure;
    if (code === 'not-found' || code === 'sign-in-needed') return failed(c, deps, sent.failure);
    return check(c, deps, { key: code === 'busy' ? key : deps.ids.token(), failure: sent.failure });
  },

  'GET /tramits/:case/rebut': async (c) => {
    const received = await readReceipt(deps, c.get('actor'), c.req.param('case'));
    if (!received.ok) return failed(c, deps, received.failure);
    const locale = c.get('locale');
    const { head } = received.value.loaded;
    const title = `${caseText.receipt.title[locale]} · ${received.value.reference}`;
    return page(c, deps, { title, ...(head.name && { who: head.name }) }, <ReceiptBody locale={locale} received={received.value} />);
  },
});

interface Shown {
  readonly key: string;
  readonly failure?: Failure;
}

async function check(c: Ctx, deps: WebDeps, { key, failure }: Shown): Promise<Response> {
  const checked = await checkCase(deps, c.get('actor'), c.req.param('case') ?? '');
  if (!checked.ok) return failed(c, deps, checked.failure);
  const { loaded, transition } = checked.value;
  if (!transition) return c.redirect(loaded.document ? paths.caseReceipt(loaded.head.id) : paths.caseHome(loaded.head.id), 303);
  const locale = c.get('locale');
  const errors = standing(checked.value, locale);
  const refused = failure && failure.code !== 'invalid' ? refusalOf(failure, locale) : undefined;
  const { form, head, raw, facts } = loaded;
  const body = (
    <CheckBody
      locale={locale}
      checked={{ ...checked.value, transition }}
      sections={progress(form, head.version, raw, facts).sections}
      errors={errors}
      refused={refused}
      writable={writableOf(loaded, checked.value.reading)}
      press={key}
    />
  );
  const status = failure ? failures[failure.code].status : 200;
  return page(
    c,
    deps,
    { title: caseText.check.title[locale], wrong: failure !== undefined, status, ...(head.name && { who: head.name }) },
    body,
  );
}

/** Every error of the form, each with the place where it is mended. */
function standing({ loaded, reading }: Checked, locale: Locale): readonly SummaryError[] {
  const lines = errorLines(caseView(loaded, reading, locale, { errors: 'all' }), reading.errors);
  return reading.errors.map(({ path, section }, at) => ({
    name: path,
    text: lines[at]?.text ?? path,
    href: `${paths.caseSection(loaded.head.id, section)}?tot=1#${idOf(path)}`,
  }));
}
