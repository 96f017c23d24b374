/** Files of a case: offering an upload, and attaching what came. Nothing is believed of a file but its bytes. */
import { isOpen, openInputs } from '#functions/rules/amend.ts';
import { mayAnswerLater } from '#functions/rules/later.ts';
import type { CaseFile } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { FileField } from '#schemas/form/field.ts';
import { planOf } from '#schemas/form/plan.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';
import { contentTypes, type FileKind } from '#schemas/values/file-kind.ts';
import type { Inspection, UploadForm } from '../../files/port.ts';
import { fileWrite } from '../../store/case.ts';
import type { Deps } from '../ports.ts';
import { whoIs } from './entry.ts';
import { readingOf } from './known.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { writeAnswers } from './write-answers.ts';

/** One file field of a case. */
export interface FilePlace {
  readonly case: string;
  readonly field: string;
}

const tries = 5;
/** Files that one question takes, with those that were replaced: earlier submissions keep them. */
const mostFiles = 20;
/** An upload form can be posted for an hour. */
const offerSeconds = 3_600;

const words = {
  absent: {
    ca: 'No hem rebut cap fitxer. Trieu-lo i torneu-lo a enviar.',
    es: 'No hemos recibido ningún archivo. Elíjalo y vuelva a enviarlo.',
    en: 'We received no file. Choose it and send it again.',
  },
  kind: {
    ca: 'Aquest fitxer no és un {types}. Deseu-lo com a {types} i torneu-lo a enviar.',
    es: 'Este archivo no es un {types}. Guárdelo como {types} y vuelva a enviarlo.',
    en: 'This file is not a {types}. Save it as {types} and send it again.',
  },
  many: {
    ca: 'Ja s’han adjuntat 20 fitxers en aquesta resposta i no se n’hi poden adjuntar més. Val l’últim; si no és el bo, escriviu a la coordinació.',
    es: 'Ya se han adjuntado 20 archivos en esta respuesta y no se pueden adjuntar más. Vale el último; si no es el bueno, escriba a la coordinación.',
    en: '20 files have been attached to this answer, and no more can be. The last one counts; if it is the wrong one, write to the coordination team.',
  },
  size: {
    ca: 'El fitxer fa {size} MB i en pot fer com a màxim {most}.',
    es: 'El archivo ocupa {size} MB y puede ocupar como máximo {most}.',
    en: 'The file has {size} MB; it may have at most {most}.',
  },
} as const satisfies Record<string, Text>;

/** A case whose file field the reader may answer now; `not-found` otherwise. */
export async function openFileField(
  deps: Deps,
  actor: Actor,
  { case: id, field }: FilePlace,
): Promise<Result<{ readonly loaded: LoadedCase; readonly declared: FileField }>> {
  const loaded = await loadCase(deps, actor, { case: id, permission: 'answer-later', task: `upload:${field}` });
  if (!loaded.ok) return loaded;
  const { form, head, body, roles } = loaded.value;
  const planned = planOf(form, head.version).at.get(field);
  if (!planned || planned.key !== field || planned.field.widget !== 'file') return fail('not-found');
  const writes = roles.includes('applicant') || roles.includes('official');
  const wrong = head.documents === 0 ? [] : readingOf(loaded.value).errors.map(({ path }) => path);
  const ownPage = planned.field.asked !== 'later' && writes && isOpen(openInputs(form.workflow, head, body, wrong), field);
  const may = ownPage || mayAnswerLater(form.workflow, head, planned.field, roles);
  return may ? ok({ loaded: loaded.value, declared: planned.field }) : fail('not-found');
}

/** The form that posts a file to the store of files; afterwards the browser is at `redirect`, with `key` in its query. `kind` where the field takes several. */
export async function offerUpload(
  deps: Deps,
  actor: Actor,
  wish: FilePlace & { readonly redirect: string; readonly kind?: FileKind },
): Promise<Result<UploadForm>> {
  const place = await openFileField(deps, actor, wish);
  if (!place.ok) return place;
  const { types, maxBytes } = place.value.declared;
  const kind = types.find((type) => type === wish.kind) ?? types[0];
  if (!kind) throw new Error(`the field ${wish.field} takes no file at all`);
  const key = `pending/${deps.ids.ulid(deps.real())}`;
  return ok(await deps.files.presign({ key, type: contentTypes[kind], maxBytes, redirect: wish.redirect, seconds: offerSeconds }));
}

/** Attaches an uploaded file: looks at its bytes, keeps a copy, and answers the field with it. `name` as the person called it; absent = what was asked. */
export async function attachFile(
  deps: Deps,
  actor: Actor,
  wish: FilePlace & { readonly key: string; readonly name?: string },
): Promise<Result<CaseFile>> {
  if (!isUpload(wish.key)) return fail('not-found');
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const place = await openFileField(deps, actor, wish);
    if (!place.ok) return place;
    const { loaded, declared } = place.value;
    // The id follows from the upload: a second press keeps the same file.
    const id = wish.key.slice('pending/'.length);
    const already = loaded.files.find((file) => file.id === id);
    if (already) return ok(already);
    const sent = loaded.files.filter(({ field }) => field === wish.field).length;
    const kept = sent < mostFiles ? await keep(deps, declared, wish, id) : refused(wish, words.many);
    if (!kept.ok) return kept;
    const { found, kind, object } = kept.value;
    const named = { ...wish, name: wish.name ?? `${declared.label[loaded.body.locale]}.${kind}` };
    const file = { ...described(deps, actor, named, found, kind), id, object };
    const answers = { [wish.field]: id };
    if (await writeAnswers(deps, actor, loaded, { action: 'attach', answers, hash: file.sha256, more: { file: fileWrite(file) } }))
      return ok(file);
    await deps.files.delete(object);
  }
  return fail('busy');
}

interface Kept {
  readonly found: Inspection;
  readonly kind: FileKind;
  readonly object: string;
}

/**
 * A copy that nobody can write to. The form of the upload is good for an hour: what it put there may be replaced at any moment, so that the copy
 * counts only if it is what was looked at, and every try has a copy of its own.
 */
async function keep(deps: Deps, declared: FileField, wish: FilePlace & { readonly key: string }, id: string): Promise<Result<Kept>> {
  const found = await deps.files.inspect(wish.key);
  const why = refusal(declared, found);
  if (!found?.kind || why) return refused(wish, why ?? words.absent);
  const object = `kept/${wish.case}/${id}/${deps.ids.ulid(deps.real())}`;
  if (!(await deps.files.copy(wish.key, object, contentTypes[found.kind]))) return refused(wish, words.absent);
  if ((await deps.files.inspect(object))?.sha256 === found.sha256) return ok({ found, kind: found.kind, object });
  await deps.files.delete(object);
  return fail('busy');
}

function refused({ field }: FilePlace, message: Text): Result<never> {
  return fail('invalid', { errors: [{ path: field, message }] });
}

/** Whether a key is one that we offered for an upload. */
export function isUpload(key: string): boolean {
  return /^pending\/[0-9A-HJKMNP-TV-Z]{26}$/u.test(key);
}

function described(
  { now }: Deps,
  actor: Actor,
  { case: id, field, name }: FilePlace & { readonly name?: string },
  { bytes, sha256 }: Inspection,
  kind: FileKind,
): Omit<CaseFile, 'id' | 'object'> {
  const who = whoIs(actor);
  const called = (name ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\]/gu, '')
    .trim()
    .slice(0, 120);
  return {
    case: id,
    field,
    name: called || `${field}.${kind}`,
    type: contentTypes[kind],
    bytes,
    sha256,
    by: who.person,
    byName: who.name,
    at: now(),
  };
}

/** Why an upload cannot answer a field, in words; null when it can. */
export function refusal({ types, maxBytes }: FileField, found: Inspection | null): Text | null {
  if (!found || found.bytes === 0) return words.absent;
  if (found.bytes > maxBytes) return filled(words.size, { size: megabytes(found.bytes), most: megabytes(maxBytes) });
  if (!found.kind || !types.includes(found.kind)) return kindRefused(types);
  return null;
}

function kindRefused(types: FileField['types']): Text {
  const names = types.map((type) => type.toUpperCase());
  const said = (or: string) => [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${or} `);
  return { ...filled(words.kind, { types: said('o') }), en: filled(words.kind, { types: said('or') }).en };
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10).replace('.', ',');
}
