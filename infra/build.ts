/** Builds each Lambda with esbuild: one call a Lambda, ESM and splitting, so that code it never runs is never parsed. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
// A form that is declared wrongly stops the build here: what is built does not check it again at every start.
import '#schemas/registry.ts';

/** The deployed Lambdas; each is `functions/lambdas/<name>.ts`. */
export const lambdaNames = ['web', 'sweep', 'jobs', 'mailer', 'feedback'] as const;
/** The name of a deployed Lambda. */
export type LambdaName = (typeof lambdaNames)[number];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Some packages of the mailer still call `require`; ESM has none of its own. */
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** PDFs load the measures of their fonts by this name when they first use one. */
const manifest = { type: 'module', imports: { '#standard-fonts/*': './fonts/*.cjs' } };

/** Where a Lambda's bundle stands below `outDir`. */
export function bundleDir(outDir: string, name: LambdaName): string {
  return join(outDir, name);
}

/** Bundles an entry into `<outdir>/index.mjs`, as Lambdas are, and answers what went into it. */
export async function bundle(entry: string, outdir: string): Promise<Metafile> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const result = await build({
    entryPoints: { index: entry },
    outdir,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    splitting: true,
    minify: true,
    dropLabels: ['CHECK'],
    metafile: true,
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: banner },
    logLevel: 'error',
  });
  await writeFile(join(outdir, 'package.json'), JSON.stringify(manifest));
  return result.metafile;
}

/** Builds one Lambda below `outDir`; the web brings its assets, and the measures of the fonts it prints with. */
async function buildLambda(outDir: string, name: LambdaName): Promise<Metafile> {
  const outdir = bundleDir(outDir, name);
  const made = await bundle(join(root, 'functions/lambdas', `${name}.ts`), outdir);
  if (name !== 'web') return made;
  await cp(join(root, 'functions/web/assets'), join(outdir, 'assets'), { recursive: true });
  await cp(join(dirname(fileURLToPath(import.meta.resolve('pdfkit'))), 'standard-fonts'), join(outdir, 'fonts'), { recursive: true });
  return made;
}

/** Builds every Lambda into `outDir`; answers the metafiles by name. */
export async function buildLambdas(outDir: string = join(root, 'dist/lambdas')): Promise<Record<LambdaName, Metafile>> {
  const entries = await Promise.all(lambdaNames.map(async (name) => [name, await buildLambda(outDir, name)] as const));
  return Object.fromEntries(entries) as Record<LambdaName, Metafile>;
}
