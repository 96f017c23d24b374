/** Published versions never change: cases that were sent under them must be read as they were. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { snapshot } from '#schemas/form/snapshot.ts';
import { forms } from '#schemas/registry.ts';

const folder = fileURLToPath(new URL('./snapshots/', import.meta.url));
const versions = forms.flatMap((form) =>
  Object.keys(form.versions).map((number) => ({ form, version: Number(number), file: `${form.slug}-${number}.json` })),
);

/** `SNAPSHOTS=new npm run vitest …` writes the snapshots of versions that have none; it never overwrites one. */
function frozen(file: string, now: string): unknown {
  if (!existsSync(`${folder}${file}`) && process.env.SNAPSHOTS === 'new') writeFileSync(`${folder}${file}`, now);
  return existsSync(`${folder}${file}`) ? JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) : null;
}

describe.each(versions)('$file', ({ form, version, file }) => {
  test('is what was published', () => {
    const now = snapshot(form, version);
    const words = `Version ${version} of «${form.slug}» is published: leave it as it was and add version ${version + 1} with an «upgrade». A new version is frozen with SNAPSHOTS=new.`;
    expect(JSON.parse(now), words).toEqual(frozen(file, now));
  });
});

test('no snapshot is left of a version that is no more', () => {
  const known = new Set(versions.map(({ file }) => file));
  expect(readdirSync(folder).filter((file) => !known.has(file))).toEqual([]);
});
