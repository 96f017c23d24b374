/** Every component with its named examples, found in the folder: a new component needs no entry anywhere. */
import { readdirSync } from 'node:fs';
import { Layout } from '#functions/web/ui/layout.tsx';
import type { Examples } from '#functions/web/ui/types.ts';
import { assets } from './site.ts';

const folder = new URL('../../../functions/web/ui/', import.meta.url);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/u.test(path));

async function examplesOf(path: string): Promise<{ readonly path: string; readonly examples?: Examples }> {
  const module: { examples?: Examples } = await import(new URL(path, folder).href);
  return { path, ...module };
}

/** Path below `functions/web/ui` and the examples of every file there. */
export const files = await Promise.all(paths.sort().map(examplesOf));

/** Whole documents and what sticks to the edge stand on pages of their own. */
const alone = ['layout.tsx'];

/** All examples one under the other, in one document. */
export async function cataloguePage(): Promise<string> {
  const shown = files.filter(({ path, examples }) => examples && !alone.includes(path));
  const page = (
    <Layout locale="ca" title="Components" asset={assets.url}>
      <h1>Components</h1>
      {shown.map(({ path, examples = {} }) => (
        <section>
          <h2>{path}</h2>
          {Object.entries(examples).map(([name, example]) => (
            <>
              <h3>{name}</h3>
              {example()}
            </>
          ))}
        </section>
      ))}
    </Layout>
  );
  return String(await page);
}
