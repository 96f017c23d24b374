/** A zip with its entries stored as they are: enough to look at what is inside. Checksums stay 0. */

/** The bytes of a zip. */
export function zipped(entries: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of entries) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const sizes = fields([4, 0], [4, content.length], [4, content.length], [2, path.length], [2, 0]);
    const common = Buffer.concat([fields([2, 20], [2, 0], [2, 0], [4, 0]), sizes]);
    files.push(Buffer.concat([Buffer.from('PK\x03\x04'), common, path, content]));
    const place = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), fields([2, 20]), common, place, path]));
    at += files.at(-1)?.length ?? 0;
  }
  const end = fields([2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, Buffer.concat(directory).length], [4, at], [2, 0]);
  return new Uint8Array(Buffer.concat([...files, ...directory, Buffer.from('PK\x05\x06'), end]));
}

function fields(...parts: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    parts.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
