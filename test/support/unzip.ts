/** Takes a zip apart, for tests that reopen what was made. */
import { inflateRawSync } from 'node:zlib';

/** The texts of a zip by name. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const found = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method = 0, name = 0, extra = 0, comment = 0] = [10, 28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    found.set(zip.toString('utf8', at + 46, at + 46 + name), (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return found;
}

/** One cell of a sheet: what it holds, and as what. */
export interface SheetCell {
  readonly type: string;
  readonly text: string;
  readonly formula: boolean;
}

/** The first sheet of an XLSX: rows of cells by their column letters. */
export function sheetOf(bytes: Uint8Array): readonly ReadonlyMap<string, SheetCell>[] {
  const files = unzipped(bytes);
  const plain = (xml: string) =>
    xml
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, text = '']) => plain(text));
  const rows = [...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gsu)];
  return rows.map(([, row = '']) => {
    const cells = [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)];
    return new Map(
      cells.map(([, column = '', attributes = '', inside = '']) => {
        const type = /t="(\w+)"/u.exec(attributes)?.[1] ?? 'n';
        const text = type === 's' ? (shared[Number(plain(inside))] ?? '') : plain(inside);
        return [column, { type, text, formula: inside.includes('<f') }];
      }),
    );
  });
}
