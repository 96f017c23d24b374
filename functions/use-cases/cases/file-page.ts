/** The page of one file: what may be sent, the file that stands, and what an upload that just came turned out to be. */
import type { CaseFile } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { FileField } from '#schemas/form/field.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import type { UploadForm } from '../../files/port.ts';
import type { Deps } from '../ports.ts';
import { type FilePlace, isUpload, offerUpload, openFileField, refusal } from './attach-file.ts';
import type { LoadedCase } from './load-case.ts';

/** Everything of the page. */
export interface FilePage {
  readonly loaded: LoadedCase;
  readonly declared: FileField;
  /** The file that counts now. */
  readonly current: CaseFile | null;
  /** What came and is not attached yet: size in bytes, or why it cannot be. */
  readonly arrived: { readonly key: string; readonly bytes: number; readonly refused: Text | null } | null;
  readonly upload: UploadForm;
}

/** `not-found` for a field that the reader may not answer now. Looking attaches nothing. */
export async function filePage(
  deps: Deps,
  actor: Actor | null,
  wish: FilePlace & { readonly redirect: string; readonly key?: string | undefined },
): Promise<Result<FilePage>> {
  if (!actor) return fail('sign-in-needed');
  const place = await openFileField(deps, actor, wish);
  if (!place.ok) return place;
  const upload = await offerUpload(deps, actor, wish);
  if (!upload.ok) return upload;
  const { loaded, declared } = place.value;
  const answer = loaded.raw[wish.field];
  const current = loaded.files.find(({ id }) => id === answer) ?? null;
  const key = wish.key && isUpload(wish.key) && current?.id !== wish.key.slice('pending/'.length) ? wish.key : null;
  const found = key ? await deps.files.inspect(key) : null;
  const arrived = key ? { key, bytes: found?.bytes ?? 0, refused: refusal(declared, found) } : null;
  return ok({ loaded, declared, current, arrived, upload: upload.value });
}
