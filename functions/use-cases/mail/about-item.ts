/** Reads what a mail about an item of the calendar is about: the item, its case, the centre, and what its reader answered. */
import type { AboutItem } from '#functions/rules/mail/about-item.ts';
import type { Said } from '#functions/rules/mail/item-substance.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { centreOfSeat, townOfSeat } from '#schemas/programme/seats.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { headKey, headOfCase } from '../../store/case.ts';
import { centresById } from '../../store/centre.ts';
import { guestKey, itemKey, itemOf } from '../../store/item.ts';
import { listParticipations, participationKey, participationOf } from '../../store/participation.ts';
import { getPerson } from '../../store/person.ts';
import type { Write } from '../../store/store.ts';
import { programmeOf } from '../calendar/rung.ts';
import type { Deps } from '../ports.ts';
import { answeredBy } from './answered.ts';
import { read } from './read.ts';
import type { To } from './reader.ts';

/** The item that a mail speaks of. */
export interface KnownItem {
  readonly about: AboutItem | null;
  /** What the claim checks: a cancellation, another date, a delivery or an answer that comes first stops the mail. */
  readonly checks: readonly Write[];
}

/** Reads all that a mail of this cause needs for this recipient. An item that is gone is not known. */
export async function readItem(deps: Deps, cause: Cause, { seat, person }: To): Promise<KnownItem> {
  const { id } = cause.anchor;
  const first = await read(deps, { item: itemKey(id), guest: guestKey({ item: id, seat, person }) });
  if (!first.item) return { about: null, checks: [] };
  const item = itemOf(first.item);
  const centre = centreOfSeat(seat) ?? item.centre;
  const programme = programmeOf(deps);
  const rows = await read(deps, {
    head: item.case === null ? null : headKey(item.case),
    participation: centre === null ? null : participationKey(programme.name, centre),
  });
  const head = rows.head ? headOfCase(rows.head) : null;
  const activity = activityOf(programme, item.activity);
  const answered = await answeredBy(deps, { item, activity, reminder: cause.reminder }, { seat, person }, first.guest);
  const about: AboutItem = {
    ...{ cause, item, seat, head, activity, delivered: isDelivered(deps, head) },
    centre: centre === null ? null : ((await centresById(deps.store, [centre])).get(centre) ?? null),
    participation: rows.participation ? participationOf(rows.participation) : null,
    guest: answered.guest,
  };
  return {
    about,
    checks: [
      { check: itemKey(id), if: first.item.rev },
      ...answered.checks,
      ...(item.case && rows.head ? [{ check: headKey(item.case), if: rows.head.rev }] : []),
    ],
  };
}

/** Handed in: it is written no more, neither for the first time nor as asked to amend. */
function isDelivered({ forms }: Deps, head: CaseHead | null): boolean {
  const form = forms.find(({ slug }) => slug === head?.form);
  if (!form || !head) return false;
  return !isTagged(form.workflow, head.state, 'draft') && !isTagged(form.workflow, head.state, 'amending');
}

/** Names for words about an item: of what it is about, of where its reader sits, of who is visited and who is responsible; empty where there is none. */
export async function namesOf(deps: Deps, { item, seat, centre }: AboutItem): Promise<Said['names']> {
  const ids = [item.centre, item.host].filter((id) => id !== null);
  const centres = await centresById(deps.store, ids);
  const nameOf = (id: string | null) => (id === null ? '' : (centres.get(id)?.record.nom ?? ''));
  const code = townOfSeat(seat) ?? item.municipality;
  const town = code === null ? '' : await townOf(deps, code, centre);
  const responsible = item.responsible === null ? null : await getPerson(deps.store, item.responsible);
  return {
    subject: item.municipality === null ? nameOf(item.centre) : town,
    place: centreOfSeat(seat) === null ? town : (centre?.record.nom ?? ''),
    host: nameOf(item.host),
    responsible: responsible?.name ?? '',
  };
}

/** A municipality is called as the directory calls it at one of its centres. */
async function townOf(deps: Deps, code: string, centre: Centre | null): Promise<string> {
  if (centre?.record.municipiCodi === code) return centre.record.municipi;
  const parts = await listParticipations(deps.store, programmeOf(deps).name);
  const known = await centresById(
    deps.store,
    parts.map(({ participation }) => participation.centre),
  );
  return [...known.values()].find(({ record }) => record.municipiCodi === code)?.record.municipi ?? '';
}
