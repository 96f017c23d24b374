/** What an action makes of the participation of the centre: it begins, goes on in another phase, or leaves. */
import type { Advanced } from '#functions/rules/advance.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Effect } from '#schemas/workflow/workflow.ts';
import { getParticipation, participationWrite } from '../../store/participation.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { type Held, readingOf } from './known.ts';

/** The write named `participation` that follows from an action, if any; it is lost to who changes the participation meanwhile. */
export async function participationWrites(
  { store }: Pick<Deps, 'store'>,
  held: Held,
  { head, entry, effects }: Pick<Advanced, 'head' | 'entry' | 'effects'>,
): Promise<Readonly<Record<string, Write>>> {
  const begins = effects.find((each) => each.effect === 'participation');
  const said = begins ? undefined : continuityOf(held, effects);
  if (!begins && !said) return {};
  const before = await getParticipation(store, head.programme, head.subject);
  if (begins) return { participation: participationWrite(begun(head, begins.phase, before?.participation), before?.rev) };
  if (!said || !before) return {};
  return { participation: participationWrite(continued(before.participation, head, said, entry.input), before.rev) };
}

type Continuity = Extract<Effect, { effect: 'continuity' }> & { readonly day: string | null };

/** The first row whose field is answered, with the day on which the centre leaves. */
function continuityOf(held: Held, effects: readonly Effect[]): Continuity | undefined {
  const rows = effects.filter((each) => each.effect === 'continuity');
  if (rows.length === 0) return undefined;
  const { values } = readingOf(held);
  const row = rows.find(({ answered }) => Object.hasOwn(values, answered));
  const day = row?.left === undefined ? null : values[row.left];
  return row && { ...row, day: typeof day === 'string' ? day : null };
}

/** One that had left begins anew and keeps what it was. */
function begun({ id, programme, subject, curs }: CaseHead, phase: 'any0', before: Participation | undefined): Participation {
  return {
    ...before,
    ...{ programme, centre: subject, case: id, from: curs, to: null, state: phase, phases: { ...before?.phases, [curs]: phase } },
    ...{ left: null, pausedUntil: null },
  };
}

function continued(
  before: Participation,
  { curs }: CaseHead,
  { phase, left, day, certified }: Continuity,
  input: Advanced['entry']['input'],
): Participation {
  const asked = certified === undefined ? undefined : input[certified];
  return {
    ...before,
    continues: { ...before.continues, [curs]: left === undefined },
    ...(asked !== undefined && { certified: asked === 'true' }),
    ...(phase && { phases: { ...before.phases, [curs]: phase } }),
    ...(left !== undefined && { state: 'left', left: day }),
  };
}
