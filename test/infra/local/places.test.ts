/** The data folder holds what people wrote, and their mails with sign-in links. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeDataFolder } from '#infra/local/places.ts';

test('other users of the machine cannot look into the data folder', () => {
  const above = mkdtempSync(join(tmpdir(), 'magnet-data-'));
  onTestFinished(() => rmSync(above, { recursive: true }));
  const folder = join(above, 'deep', '.data');
  makeDataFolder(folder);
  makeDataFolder(folder);
  expect(statSync(folder).mode & 0o077).toBe(0);
});
