/** Opens what a centre owes in a curs: the case of a form that the calendar opens, to be committed together with the rows of whoever opens it. */
import { systemActor } from '#functions/rules/authorise.ts';
import { emptyPage } from '#functions/rules/merge.ts';
import type { CaseBody, CaseHead, CasePage } from '#schemas/entities/case.ts';
import type { Facts, Form, Raw } from '#schemas/form/form.ts';
import { progress } from '#schemas/form/journey.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { auditWrite } from '../../store/audit.ts';
import { casesAbout, getDocument, getHead, headOfCase, headWrite, pageWrite } from '../../store/case.ts';
import { getCentres } from '../../store/centre.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { dueOf } from './due.ts';
import { plainEntry } from './entry.ts';
import { factsOf, formNamed } from './known.ts';
import { newCase } from './new-case.ts';
import { subjectOfCentre } from './subject.ts';

/** What is owed, by whom, until when. */
export interface Obligation {
  /** Id of the case: the same one is opened once. */
  readonly id: string;
  /** Slug of the form. */
  readonly form: string;
  /** Internal id. */
  readonly centre: string;
  readonly programme?: CaseHead['programme'];
  readonly curs: string;
  readonly deadline: string;
  /** Facts of its own beside those of the centre. */
  readonly facts?: Facts;
  /** Answers that are known, as somebody would type them; the rest stands as the form carries it over. */
  readonly prefilled?: Raw;
}

/** Named writes; none where the case is there already. */
export interface Opened {
  readonly case: string;
  readonly writes: Readonly<Record<string, Write>>;
}

/** Heads of a centre that are looked through for its last answers. */
const most = 200;

/** `not-found` for a form that the calendar does not open, or a centre that is not there. The caller commits; `head` is lost to who opens it at the same time. */
export async function openObligation(deps: Deps, obligation: Obligation): Promise<Result<Opened>> {
  const { id, curs, deadline, programme = 'magnet' } = obligation;
  const form = formNamed(deps, obligation.form);
  const [centre] = await getCentres(deps.store, [obligation.centre]);
  if (form?.opens !== 'calendar' || !centre) return fail('not-found');
  if (await getHead(deps.store, id)) return ok({ case: id, writes: {} });
  const known = await subjectOfCentre(deps, programme, centre.value);
  const subject = { ...known, body: { ...known.body, facts: { ...known.body.facts, ...obligation.facts } as CaseBody['facts'] } };
  const now = deps.now();
  const born = newCase({ id, form, call: null, subject, locale: 'ca', now, owed: { programme, curs, deadline } });
  const raw = { ...(await lastAnswers(deps, form, born.head)), ...obligation.prefilled };
  const { percent } = progress(form, born.head.version, raw, factsOf(born.body, curs, null, now));
  const head = { ...born.head, percent };
  const { person, name } = systemActor;
  return ok({
    case: id,
    writes: {
      [`head.${id}`]: headWrite(head, born.body, dueOf({ form, head, call: null, pages: [] })),
      [`entry.${id}`]: auditWrite(plainEntry(deps, head, { person: person ?? '', name, role: 'system', action: 'open' })),
      ...pageWrites(form, head, raw),
    },
  });
}

function pageWrites(form: Form, { id, version, startedAt }: CaseHead, raw: Raw): Readonly<Record<string, Write>> {
  const pages = (form.versions[version]?.sections ?? []).map(({ key }) => [key, ofSection(form, version, key, raw)] as const);
  const written = pages.filter(([, own]) => Object.keys(own).length > 0);
  return Object.fromEntries(
    written.map(([key, own]) => [`page.${id}.${key}`, pageWrite(emptyPage(id, key, { ...own } as CasePage['raw'], startedAt), 0)]),
  );
}

/** What the centre answered the last time in the sections that carry over, where it did so in the same version. */
async function lastAnswers({ store }: Pick<Deps, 'store'>, form: Form, { subject, version, curs }: CaseHead): Promise<Raw> {
  const carried = (form.versions[version]?.sections ?? []).filter(({ carries }) => carries);
  if (carried.length === 0) return {};
  const { items } = await store.find('mine', casesAbout(subject), { limit: most, desc: true });
  const sent = items
    .filter(({ type }) => type === 'case')
    .map(headOfCase)
    .filter((head) => head.form === form.slug && head.version === version && head.documents > 0 && head.curs < curs)
    .sort((one, other) => (one.curs < other.curs ? 1 : -1));
  const document = sent[0] ? await getDocument(store, sent[0].id, sent[0].documents) : null;
  return document ? Object.assign({}, ...carried.map(({ key }) => ofSection(form, version, key, document.raw))) : {};
}
