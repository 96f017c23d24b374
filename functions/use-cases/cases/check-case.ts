/** Check-your-answers: everything that would be sent, what still stands against it, and by which button it is sent. */
import { reasonsAgainst } from '#functions/rules/available.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Reading } from '#schemas/form/read.ts';
import { type SummarySection, summary } from '#schemas/form/summary.ts';
import { ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import type { Transition } from '#schemas/workflow/workflow.ts';
import type { Deps } from '../ports.ts';
import { sending } from './filing.ts';
import { readingOf, situationOf } from './known.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

/** A case before it is sent. */
export interface Checked {
  readonly loaded: LoadedCase;
  /** The transition that sends it; null = nothing is to be sent now, or not by this reader. */
  readonly transition: Transition | null;
  readonly reading: Reading;
  /** Why it cannot be sent now whatever the answers: call, deadline. */
  readonly reasons: readonly Text[];
  /** Questions and answers; those that differ from the last submission are marked. */
  readonly sections: readonly SummarySection[];
}

/** Reads only. */
export async function checkCase(deps: Deps, actor: Actor | null, id: string): Promise<Result<Checked>> {
  const loaded = await loadCase(deps, actor, { case: id });
  if (!loaded.ok) return loaded;
  const { form, head, raw, facts, files, document } = loaded.value;
  const reading = readingOf(loaded.value);
  const transition = sending(loaded.value, loaded.value.roles);
  const needs = (transition?.needs ?? []).filter(({ need }) => need !== 'complete');
  const reasons = transition ? reasonsAgainst({ ...transition, needs }, situationOf(loaded.value, deps.now(), reading)) : [];
  const sections = summary(form, head.version, raw, facts, {
    answered: reading.answered,
    fileName: (file) => files.find((each) => each.id === file)?.name,
    ...(document && { previous: document.raw }),
  });
  return ok({ loaded: loaded.value, transition, reading, reasons, sections });
}
