/** What counts as the file of an answer: the bytes that were looked at, and not without end. */
import { expect, test } from 'vitest';
import { attachFile } from '#functions/use-cases/cases/attach-file.ts';
import { pdfBytes } from '#test/support/files.ts';
import { draft, opened, value, world } from '#test/support/world.ts';

const place = async () => {
  const deps = await world();
  const { id, writer } = await draft(deps);
  let sent = 0;
  const upload = async () => {
    const key = `pending/${deps.ids.ulid(deps.real())}`;
    await deps.files.put(key, 'application/pdf', Buffer.concat([pdfBytes, Buffer.from(String(++sent))]));
    return { case: id, field: 'actaClaustre', key };
  };
  const kept = () => [...deps.files.objects].filter(([key]) => key.startsWith('kept/'));
  return { deps, id, writer, upload, kept };
};
const harm = new TextEncoder().encode('MZ not what it was');

test('somebody who replaces the upload while it is looked at does not get the other file in', async () => {
  const { deps, writer, upload, kept } = await place();
  const wish = await upload();
  const inspect: typeof deps.files.inspect = async (key) => {
    const found = await deps.files.inspect(key);
    if (key === wish.key) await deps.files.put(key, 'application/pdf', harm);
    return found;
  };
  expect(await attachFile({ ...deps, files: { ...deps.files, inspect } }, writer, wish)).toMatchObject({ failure: { code: 'busy' } });
  expect(kept()).toEqual([]);
});

test('somebody who replaces it afterwards and presses again changes nothing', async () => {
  const { deps, writer, upload, kept } = await place();
  const wish = await upload();
  const file = value(await attachFile(deps, writer, wish));
  await deps.files.put(wish.key, 'application/pdf', harm);
  expect(value(await attachFile(deps, writer, wish))).toEqual(file);
  expect(kept().map(([key, { bytes }]) => [key, Buffer.from(bytes).subarray(0, 4).toString()])).toEqual([[file.object, '%PDF']]);
});

test('an answer takes twenty files; the next one is refused in words and leaves nothing behind', async () => {
  const { deps, id, writer, upload, kept } = await place();
  for (let nth = 0; nth < 20; nth += 1) value(await attachFile(deps, writer, await upload()));
  const refused = await attachFile(deps, writer, await upload());
  expect(refused).toMatchObject({
    failure: { code: 'invalid', errors: [{ path: 'actaClaustre', message: { ca: expect.stringContaining('20 fitxers') } }] },
  });
  expect([kept().length, (await opened(deps, writer, id)).files.length]).toEqual([20, 20]);
});
