/** The import of the directory from a page: a file is posted to the store of files, its plan is shown, and applying it starts the job. */
import { authorise } from '#functions/rules/authorise.ts';
import type { DirectoryVersion } from '#schemas/entities/directory.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { UploadForm } from '../../files/port.ts';
import { getDirectoryVersion } from '../../store/directory.ts';
import { getJob } from '../../store/job.ts';
import type { Deps } from '../ports.ts';
import { keepImportFile, mostBytes } from './import-file.ts';
import { type Plan, planBytes } from './plan-import.ts';
import { fileProblem } from './read-table.ts';
import { startImport } from './start-import.ts';

/** An upload form can be posted for an hour. */
const offerSeconds = 3_600;

/** The input of the box that says «even so». */
export const evenSoInput = 'igualment';

const absent: Text = {
  ca: 'No hem rebut cap fitxer, o fa més d’un dia que es va enviar. Trieu-lo i torneu-lo a enviar.',
  es: 'No hemos recibido ningún archivo, o hace más de un día que se envió. Elíjalo y vuelva a enviarlo.',
  en: 'We received no file, or it was sent more than a day ago. Choose it and send it again.',
};
const unread: Text = {
  ca: 'Marqueu la casella si heu comprovat que el fitxer és el directori sencer.',
  es: 'Marque la casilla si ha comprobado que el archivo es el directorio entero.',
  en: 'Tick the box if you have checked that the file is the whole directory.',
};

/** The directory as it stands (null before the first import), and the form that posts a file. */
export interface ImportDesk {
  readonly stands: DirectoryVersion | null;
  readonly upload: UploadForm;
  readonly maxBytes: number;
}

/** `redirect` makes the absolute address at which the browser arrives with the file of that name. */
export async function openImportDesk(deps: Deps, actor: Actor | null, redirect: (file: string) => string): Promise<Result<ImportDesk>> {
  const allowed = authorise(actor, 'manage-directory');
  if (!allowed.ok) return allowed;
  const file = deps.ids.ulid(deps.real());
  const rule = { key: keyOf(file), type: 'text/csv', maxBytes: mostBytes, redirect: redirect(file), seconds: offerSeconds };
  const [upload, version] = await Promise.all([deps.files.presign(rule), getDirectoryVersion(deps.store)]);
  return ok({ stands: version?.value ?? null, upload, maxBytes: mostBytes });
}

/** What an uploaded file would do; nothing is written. `invalid` at the file when it is none. */
export async function planUpload(deps: Deps, actor: Actor | null, file: string): Promise<Result<Plan>> {
  const bytes = await uploaded(deps, actor, file);
  return bytes.ok ? planBytes(deps, bytes.value) : bytes;
}

/** Keeps the file and starts its job, once: a second press answers the same one. `invalid` at {@link evenSoInput} where much would disappear. */
export async function applyUpload(
  deps: Deps,
  actor: Actor | null,
  { file, evenSo }: { readonly file: string; readonly evenSo: boolean },
): Promise<Result<Job>> {
  const bytes = await uploaded(deps, actor, file);
  if (!bytes.ok) return bytes;
  const begun = await getJob(deps.store, file);
  if (begun) return ok(begun.job);
  const by = actor?.person ?? '';
  const kept = await keepImportFile(deps, { name: `directori-${localDay(deps.now())}.csv`, bytes: bytes.value, by });
  if (!kept.ok) return kept;
  const started = await startImport(deps, kept.value.id, { by, evenSo, id: file });
  const refused = !started.ok && started.failure.code === 'not-allowed-now';
  return refused ? fail('invalid', { errors: [{ path: evenSoInput, message: unread }] }) : started;
}

async function uploaded(deps: Deps, actor: Actor | null, file: string): Promise<Result<Uint8Array>> {
  const allowed = authorise(actor, 'manage-directory');
  if (!allowed.ok) return allowed;
  if (!/^[0-9A-HJKMNP-TV-Z]{26}$/u.test(file)) return fail('not-found');
  const bytes = await deps.files.read(keyOf(file));
  return bytes && bytes.length > 0 ? ok(bytes) : fileProblem(absent);
}

function keyOf(file: string): string {
  return `pending/${file}`;
}
