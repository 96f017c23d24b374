/** What a file really is. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspect } from '#functions/files/inspect.ts';
import { contentTypes } from '#schemas/values/file-kind.ts';
import { zipped } from './zipped.ts';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const zip = (entries: Record<string, string>): Uint8Array => zipped(Object.entries(entries));
const word = { '[Content_Types].xml': '<Types/>', '_rels/.rels': '<r/>', 'word/document.xml': '<w:document/>' };

const samples: Record<string, [kind: string | null, bytes: Uint8Array]> = {
  'a PDF': ['pdf', latin('%PDF-1.7\n…')],
  'a PNG': ['png', latin('\x89PNG\r\n\x1a\n____')],
  'a JPEG': ['jpg', latin('\xff\xd8\xff\xe0____')],
  'a Word document': ['docx', zip(word)],
  'a Word document with something after it': ['docx', new Uint8Array([...zip(word), 0, 0])],
  'an OpenDocument text': ['odt', zip({ mimetype: contentTypes.odt, 'content.xml': '<office/>' })],
  'a Word document with macros': [null, zip({ ...word, 'word/vbaProject.bin': 'x' })],
  'an OpenDocument template': [null, zip({ mimetype: `${contentTypes.odt}-template`, 'content.xml': '<office/>' })],
  'a spreadsheet': [null, zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<w/>' })],
  'any other zip': [null, zip({ 'word/document.txt': 'word/document.xml [Content_Types].xml' })],
  'a zip that is cut short': [null, zip(word).slice(0, 60)],
  'a program': [null, latin('MZ\x90\x00')],
  'a web page': [null, latin('<!doctype html><script>')],
  'a PDF after something else': [null, latin('GIF89a %PDF-1.7')],
  nothing: [null, new Uint8Array()],
};

test.each(Object.keys(samples))('%s is known for what it is', (name) => {
  const [kind, bytes] = samples[name]!;
  expect(inspect(bytes)).toMatchObject({ kind, bytes: bytes.length });
});

test('the hash is of all bytes', () => {
  expect(inspect(latin('abc')).sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('no bytes are too strange to look at, damaged documents neither', () => {
  const document = zip(word);
  fc.assert(
    fc.property(
      fc.nat({ max: document.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
      fc.nat({ max: document.length }),
      (at, value, length) => {
        const damaged = document.slice(0, length || document.length);
        damaged[at] = value;
        expect([null, 'docx', 'odt']).toContain(inspect(damaged).kind);
      },
    ),
  );
});
