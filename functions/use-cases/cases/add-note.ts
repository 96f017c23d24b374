/** Internal notes: only the coordination writes and reads them. */
import type { CaseNote } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { tidy } from '#schemas/form/typed.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { noteWrite } from '../../store/case.ts';
import type { Deps } from '../ports.ts';
import { whoIs } from './entry.ts';
import { loadCase } from './load-case.ts';

const most = 4_000;
const empty = {
  ca: 'Escriviu la nota: com a màxim 4.000 caràcters.',
  es: 'Escriba la nota: como máximo 4.000 caracteres.',
  en: 'Write the note: at most 4,000 characters.',
};

/** Adds a note. `invalid` at `nota` when it is empty or too long. */
export async function addNote(
  deps: Deps,
  actor: Actor,
  { case: id, text: typed }: { readonly case: string; readonly text: string },
): Promise<Result<CaseNote>> {
  const loaded = await loadCase(deps, actor, { case: id, permission: 'note-case' });
  if (!loaded.ok) return loaded;
  const text = tidy(typed);
  if (text === '' || text.length > most) return fail('invalid', { errors: [{ path: 'nota', message: empty }] });
  const { person: by, name } = whoIs(actor);
  const at = deps.now();
  const note: CaseNote = { id: deps.ids.ulid(at), case: id, by, name, at, text };
  const { ok: written } = await deps.store.commit([noteWrite(note)]);
  return written ? ok(note) : fail('busy');
}
