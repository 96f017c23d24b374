/** What a file really is: its first bytes, and inside a zip the parts that make it a document. Pure. */
import { createHash } from 'node:crypto';
import { contentTypes, type FileKind } from '#schemas/values/file-kind.ts';
import type { Inspection } from './port.ts';

/** Looks at a whole file. */
export function inspect(file: Uint8Array): Inspection {
  return { kind: kindOf(file), bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') };
}

const magic: readonly (readonly [kind: FileKind, bytes: string])[] = [
  ['pdf', '%PDF-'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpg', '\xff\xd8\xff'],
];

function kindOf(file: Uint8Array): FileKind | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const simple = magic.find(([, start]) => bytes.subarray(0, start.length).equals(Buffer.from(start, 'latin1')));
  if (simple) return simple[0];
  return bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? documentOf(bytes) : null;
}

// An OpenDocument names itself in its first entry; a Word document is known by its parts, and refused with macros.
function documentOf(zip: Buffer): FileKind | null {
  if (zip.subarray(30, 30 + odtStart.length).equals(odtStart)) return 'odt';
  const names = entryNames(zip);
  const word = names.has('[Content_Types].xml') && names.has('word/document.xml');
  return word && !names.has('word/vbaProject.bin') ? 'docx' : null;
}

// Templates have a longer name, so what follows must be the next entry.
const odtStart = Buffer.from(`mimetype${contentTypes.odt}PK`);
const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1');

// The names in a zip's central directory; none when it is broken.
function entryNames(zip: Buffer): ReadonlySet<string> {
  const names = new Set<string>();
  const end = zip.lastIndexOf(endOfDirectory);
  if (end < 0 || end + 22 > zip.length) return names;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0 && at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    names.add(zip.toString('utf8', at + 46, at + 46 + (name ?? 0)));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}
