/** `npx cdk synth`, as somebody types it who has neither network nor account. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test('synthesises both stages offline, without a finding that nobody explained', () => {
  const out = mkdtempSync(join(tmpdir(), 'magnet-synth-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const nowhere = 'http://127.0.0.1:9';
  const env = {
    ...{ HOME: out, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, AWS_EC2_METADATA_DISABLED: 'true' },
    ...{ HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere },
  };
  const cdk = ['node_modules/aws-cdk/bin/cdk', 'synth', '--quiet', '--output', join(out, 'cdk')];
  const { status, stderr } = spawnSync(process.execPath, cdk, { env, encoding: 'utf8', timeout: 110_000 });
  expect(status, stderr).toBe(0);
  const templates = readdirSync(join(out, 'cdk')).filter((name) => name.endsWith('.template.json'));
  expect(templates.toSorted()).toEqual(['Magnet-production.template.json', 'Magnet-test.template.json']);
}, 120_000);
