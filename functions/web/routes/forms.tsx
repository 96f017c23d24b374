/** The public side of a form: the home page, its front page, starting it, printing it. */
import { checkCodiCentre, officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { Form } from '#schemas/form/form.ts';
import { visibleSections } from '#schemas/form/journey.ts';
import { planOf } from '#schemas/form/plan.ts';
import { fail } from '#schemas/result.ts';
import { instantInWords, localDay, weekdayInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { callState } from '../../rules/call-state.ts';
import { notBegunNow } from '../../rules/needs.ts';
import { currentCall } from '../../use-cases/calls/current-call.ts';
import { formNamed } from '../../use-cases/cases/known.ts';
import { startCase } from '../../use-cases/cases/start-case.ts';
import { searchCentres, shownCentre } from '../../use-cases/directory/search-centres.ts';
import { hit, network } from '../../use-cases/people/limit.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { setSecret } from '../cookies.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { FormBlankBody } from '../pages/form-blank.tsx';
import { FormIntroBody } from '../pages/form-intro.tsx';
import { FormStartBody, type FormStartProps } from '../pages/form-start.tsx';
import { HomeBody, type HomeCall } from '../pages/home.tsx';
import { paths } from '../paths.ts';
import { formText } from '../text/form.ts';
import { homeText } from '../text/home.ts';
import type { CentreOption } from '../ui/fields/centre.tsx';
import type { Routes } from './route.ts';

/** Drafts that one client may begin in an hour; a school with many computers shares one address. */
const startsAnHour = { most: 30, minutes: 60 };

/** What anybody may see, and the first step inside. */
export const formRoutes: Routes = (deps) => ({
  'GET /': async (c) => {
    const locale = c.get('locale');
    const form = deps.forms.find(({ needsCall }) => needsCall);
    const call = form ? await currentCall(deps, form.slug) : null;
    const body = <HomeBody locale={locale} call={call && form ? homeCall(c, deps, form, call) : null} signIn={paths.signIn()} />;
    return page(c, deps, { title: homeText.title[locale], bare: true }, body);
  },

  'GET /formularis/:slug': (c) => withForm(c, deps, (form) => frontPage(c, deps, form)),

  'GET /formularis/:slug/imprimeix': (c) =>
    withForm(c, deps, async (form) => {
      const locale = c.get('locale');
      const body = <FormBlankBody locale={locale} form={form} version={await versionOf(deps, form)} />;
      return page(c, deps, { title: `${formText.blank.title[locale]} · ${form.name[locale]}` }, body);
    }),

  'GET /formularis/:slug/comenca': (c) =>
    withForm(c, deps, async (form) =>
      (await closedNow(c, deps, form)) ? frontPage(c, deps, form) : startPage(c, deps, form, { code: c.req.query('codi') ?? '' }),
    ),

  'POST /formularis/:slug/comenca': (c) => withForm(c, deps, (form) => start(c, deps, form)),
});

async function withForm(c: Ctx, deps: WebDeps, then: (form: Form) => Promise<Response>): Promise<Response> {
  const form = formNamed(deps, c.req.param('slug') ?? '');
  return form ? then(form) : failed(c, deps, fail('not-found').failure);
}

async function versionOf(deps: WebDeps, form: Form): Promise<number> {
  const call = form.needsCall ? await currentCall(deps, form.slug) : null;
  return call?.version ?? Math.max(...Object.keys(form.versions).map(Number));
}

/** Why the form cannot be begun now, in words; null while it can. */
async function closedNow(c: Ctx, deps: WebDeps, form: Form): Promise<string | null> {
  const call = form.needsCall ? await currentCall(deps, form.slug) : null;
  return notBegunNow(form, call, deps.now())?.[c.get('locale')] ?? null;
}

function homeCall(c: Ctx, deps: WebDeps, form: Form, call: Call): HomeCall {
  const locale = c.get('locale');
  const now = deps.now();
  const words = (at: string): string => weekdayInWords(localDay(at), locale);
  return {
    state: callState(call, now),
    curs: showSchoolYear(call.curs),
    opens: words(call.opensAt),
    closes: words(call.closesAt),
    daysLeft: Math.floor((Date.parse(call.closesAt) - Date.parse(now)) / 86_400_000),
    officialUrl: call.officialUrl,
    intro: call.intro[locale],
    start: paths.form(form.slug),
    disclaimer: form.disclaimer?.[locale],
  };
}

async function frontPage(c: Ctx, deps: WebDeps, form: Form): Promise<Response> {
  const locale = c.get('locale');
  const call = form.needsCall ? await currentCall(deps, form.slug) : null;
  const sections = visibleSections(form, await versionOf(deps, form), {}, {}).map(({ title }) => title[locale]);
  const told = call && {
    name: call.name[locale],
    intro: call.intro[locale],
    closes: instantInWords(call.closesAt, locale),
    officialUrl: call.officialUrl,
  };
  const body = <FormIntroBody locale={locale} form={form} sections={sections} call={told} closed={await closedNow(c, deps, form)} />;
  return page(c, deps, { title: form.name[locale] }, body);
}

type Typed = Partial<Pick<FormStartProps, 'code' | 'address' | 'mailbox' | 'errors' | 'found'>>;

async function startPage(
  c: Ctx,
  deps: WebDeps,
  form: Form,
  { code = '', address = '', mailbox = '', errors = [], found }: Typed,
): Promise<Response> {
  const locale = c.get('locale');
  const about = form.subject === 'centre' ? await schoolOf(deps, code) : {};
  const props = { locale, form, address, errors, found, ...about, official: about.code && officialMailbox(about.code) };
  const body = <FormStartBody {...props} code={code} mailbox={mailbox || (about.code ? 'oficial' : '')} />;
  const wrong = errors.length > 0;
  return page(c, deps, { title: form.name[locale], wrong, status: wrong ? 422 : 200 }, body);
}

/** What is known of a code as typed: itself where it is right, and its school where the directory has it. */
async function schoolOf(
  deps: WebDeps,
  typedCode: string,
): Promise<{ readonly code?: string; readonly chosen?: CentreOption; readonly unknown?: string }> {
  const checked = checkCodiCentre(typedCode);
  if (!checked.ok) return {};
  const code = checked.value;
  const entry = await shownCentre(deps, code);
  return entry ? { code, chosen: { codi: entry.codi, nom: entry.nom, municipi: entry.municipi } } : { code, unknown: code };
}

async function start(c: Ctx, deps: WebDeps, form: Form): Promise<Response> {
  const raw = await typed(c);
  const code = textOf(raw, 'codi') || textOf(raw, '_q');
  const mailbox = textOf(raw, 'bustia');
  const given: Typed = { code, address: textOf(raw, 'correu'), mailbox: mailbox === 'oficial' || mailbox === 'altra' ? mailbox : '' };
  if (form.subject === 'centre') {
    const step = await chooseSchool(c, deps, form, given, '_search' in raw);
    if (step) return step;
  }
  const checked = checkCodiCentre(code);
  const address = given.mailbox === 'oficial' && checked.ok ? officialMailbox(checked.value) : (given.address ?? '');
  const counted = await hit(deps, 'start', network(deps.client(c)), startsAnHour);
  if (!counted.ok) return failed(c, deps, counted.failure);
  const started = await startCase(deps, c.get('actor'), { form: form.slug, code, address, locale: c.get('locale') });
  if (!started.ok) {
    const errors = started.failure.errors?.map(({ path, message }) => ({
      name: path === form.subjectField ? 'codi' : path,
      text: message[c.get('locale')],
    }));
    return errors ? startPage(c, deps, form, { ...given, errors }) : failed(c, deps, started.failure);
  }
  const { case: id, opening } = started.value;
  if (opening) setSecret(c, deps, 'session', opening.secret, opening.seconds);
  const [first] = visibleSections(form, await versionOf(deps, form), {}, {});
  return c.redirect(`${first ? paths.caseSection(id, first.key) : paths.caseCheck(id)}?nou=1`, 303);
}

/** The page that still asks for the school, or for the address once the school is known; null when both were given. */
async function chooseSchool(c: Ctx, deps: WebDeps, form: Form, given: Typed, searching: boolean): Promise<Response | null> {
  const locale = c.get('locale');
  const { code = '' } = given;
  const about = await schoolOf(deps, code);
  if (about.code && given.mailbox && !searching) return null;
  if (about.code) return startPage(c, deps, form, { ...given, code: about.code });
  const { items: centres } = await searchCentres(deps, code);
  if (code !== '' && !/^\d/u.test(code)) return startPage(c, deps, form, { ...given, found: centres });
  if (searching && centres.length > 0) return startPage(c, deps, form, { ...given, found: centres });
  const version = await versionOf(deps, form);
  const field = form.subjectField ? planOf(form, version).at.get(form.subjectField)?.field : undefined;
  const checked = checkCodiCentre(code);
  const text = code === '' || checked.ok ? (field?.missing?.[locale] ?? formText.start.centreHint[locale]) : checked.message[locale];
  return startPage(c, deps, form, { ...given, errors: [{ name: 'codi', text }] });
}
