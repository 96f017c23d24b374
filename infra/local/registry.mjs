/** Writes schemas/registry.ts from the file names in schemas/forms, so that a new form needs no edit elsewhere. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const width = 140;

/** `sollicitud-centre.ts` → `sollicitudCentre`. */
function nameOf(file) {
  return file.replace(/\.ts$/, '').replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** The text of the registry for these files of schemas/forms, in the project's own formatting. */
export function registryText(files) {
  const forms = [...files].filter((file) => file.endsWith('.ts')).sort();
  const names = forms.map(nameOf);
  const line = `export const forms = [${names.join(', ')}] as const;`;
  return [
    '/** Generated from schemas/forms by infra/local/registry.mjs; do not edit. */',
    ...forms.map((file, at) => `import { form as ${names[at]} } from './forms/${file}';`),
    '',
    '/** Every form of the programme, by file name. */',
    line.length <= width ? line : `export const forms = [\n${names.map((name) => `  ${name},\n`).join('')}] as const;`,
    '',
  ].join('\n');
}

/** Rewrites the registry where it is stale. */
export function refreshRegistry(root) {
  const folder = join(root, 'schemas', 'forms');
  const target = join(root, 'schemas', 'registry.ts');
  const text = registryText(existsSync(folder) ? readdirSync(folder) : []);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
