/** The README tells the truth: its commands exist, its links lead somewhere, its diagram is the table's. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mermaid } from '#schemas/workflow/mermaid.ts';
import { application } from '#schemas/workflows/application.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('the diagram of the README is the one of the table', () => {
  expect(readme).toContain(`\`\`\`mermaid\n${mermaid(application)}\`\`\``);
});

test('the code that the README shows is the code of the sample', () => {
  const files = ['forms/peticio-visita.ts', 'workflows/visita.ts'].map((file) => readFileSync(join('test/two-files', file), 'utf8'));
  const shown = [...readme.matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, code]) => code ?? '');
  expect(shown).toHaveLength(2);
  expect(shown.filter((code) => !files.some((file) => file.includes(code)))).toEqual([]);
});

test('every command that the README names exists', () => {
  const named = [...readme.matchAll(/npm run ([a-z]+)/gu)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !scripts[name])).toEqual([]);
});

test.each([
  ...['README.md', 'infra/README.md', 'infra/decisions/README.md', 'functions/web/README.md'],
  ...[
    'schemas/calendar/README.md',
    'schemas/programme/README.md',
    'functions/rules/calendar/README.md',
    'functions/use-cases/calendar/README.md',
  ],
])('the links of %s lead to files', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)|src="([^"]+)"/gu)].map(
    ([, link, src]) => link ?? src ?? '',
  );
  expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
});
