/** Applications of the demonstration, each brought to its state by the use-cases that real ones go through. */
import { DateTime } from 'luxon';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { type LoadedCase, loadCase } from '#functions/use-cases/cases/load-case.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { scoreCase } from '#functions/use-cases/cases/score-case.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import type { Deps } from '#functions/use-cases/ports.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { visibleSections } from '#schemas/form/journey.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { sample } from '#schemas/form/sample.ts';
import type { Result } from '#schemas/result.ts';
import { localDay, shortDay } from '#schemas/values/dates.ts';

const slug = 'sollicitud-centre';

/** A school, how far its application got, and what is special in its answers. */
interface DemoCase {
  readonly code: string;
  readonly address: string;
  /** Sections written; absent = all, and sent. */
  readonly sections?: number;
  readonly acts?: readonly {
    readonly action: string;
    readonly by: 'official' | 'coordination';
    readonly raw?: Raw;
    readonly comments?: Readonly<Record<string, string>>;
  }[];
  readonly answers?: Raw;
  /** The marks of each member of the committee, the same for every criterion but the first. */
  readonly marks?: readonly number[];
}

/** Where an action asks for a deadline: three weeks from now, as typed. */
function deadlineFrom(now: string): Raw {
  return { deadline: shortDay(localDay(DateTime.fromISO(now).plus({ days: 21 }).toUTC().toISO({ precision: 'millisecond' }) ?? now)) };
}

const confirmed = { action: 'confirmSender', by: 'official' } as const;
const accepted = { action: 'accept', by: 'coordination' } as const;

const cases: readonly DemoCase[] = [
  { code: '08099029', address: 'secretaria@lagarrofa.example', sections: 4 },
  { code: '08099042', address: 'direccio@pontdeguix.example', answers: { pctEstrangers: '61,5', pctEstrangersZona: '28,0' } },
  { code: '08099030', address: 'direccio@campdenit.example', acts: [confirmed] },
  { code: '17099012', address: 'direccio@elfardedalt.example', acts: [confirmed, accepted] },
  {
    code: '17099024',
    address: 'direccio@camidesorra.example',
    acts: [
      confirmed,
      accepted,
      {
        action: 'requestAmendments',
        by: 'coordination',
        comments: {
          fontDades: 'Digueu d’on surten les dades de la zona.',
          necessitats: 'Expliqueu amb un exemple què voleu canviar a les aules.',
        },
      },
    ],
  },
  {
    code: '08099017',
    address: 'direccio@ventdepaper.example',
    answers: { pctEstrangers: '34,0', pctEstrangersZona: '30,5' },
    acts: [confirmed, accepted],
    marks: [7, 8, 6],
  },
];

const coordination: Actor = {
  person: 'demo',
  name: 'Nora Vidal Queralt',
  locale: 'ca',
  seats: ['programme:magnet#coordination'],
  task: null,
};

/** Adds them; throws where a use-case refuses, because then the demonstration is wrong. */
export async function addDemoCases(deps: Deps, committee: readonly Actor[]): Promise<void> {
  for (const each of cases) await addCase(deps, each, committee);
}

async function addCase(deps: Deps, each: DemoCase, committee: readonly Actor[]): Promise<void> {
  const { case: id } = must(await startCase(deps, null, { form: slug, code: each.code, address: each.address, locale: 'ca' }));
  const writer: Actor = { person: null, name: each.address, locale: 'ca', seats: [`case:${id}#applicant`], task: null };
  const loaded = must(await loadCase(deps, writer, { case: id }));
  await write(deps, writer, loaded, each);
  if (each.sections !== undefined) return;
  const { seen, head } = must(await loadCase(deps, writer, { case: id }));
  must(await submitCase(deps, writer, { case: id, key: 'demo', seen }));
  const official: Actor = { person: null, name: head.name, locale: 'ca', seats: [`centre:${head.subject}#direccio`], task: null };
  for (const { by, raw, ...act } of each.acts ?? []) {
    const actor = by === 'official' ? official : coordination;
    const { rev } = must(await loadCase(deps, actor, { case: id, permission: 'act-on-case' }));
    must(await actOnCase(deps, actor, { case: id, revision: rev, raw: { ...deadlineFrom(deps.now()), ...raw }, ...act }));
  }
  await score(deps, id, each, committee);
}

/** Scoring closes by itself once all have scored. */
async function score(deps: Deps, id: string, { marks = [] }: DemoCase, committee: readonly Actor[]): Promise<void> {
  for (const [at, mark] of marks.entries()) {
    const member = committee[at];
    if (!member) throw new Error('demonstration data: not enough members');
    const { form } = must(await loadCase(deps, member, { case: id, permission: 'score-case' }));
    const criteria = Object.keys(form.workflow.scoring?.criteria ?? {});
    const points = Object.fromEntries(criteria.map((key, nth) => [key, String(nth === 0 ? mark + 1 : mark)]));
    must(await scoreCase(deps, member, { case: id, conflict: false, points, comment: '' }));
  }
}

async function write(deps: Deps, writer: Actor, { form, head, facts }: LoadedCase, { code, answers, sections }: DemoCase): Promise<void> {
  const raw = sample(form, head.version, { facts, answers: { codiCentre: code, ...answers } });
  for (const { key } of visibleSections(form, head.version, raw, facts).slice(0, sections)) {
    must(await savePage(deps, writer, { case: head.id, section: key, raw: ofSection(form, head.version, key, raw), revision: 9_999 }));
  }
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`demonstration data: ${JSON.stringify(result.failure)}`);
}
