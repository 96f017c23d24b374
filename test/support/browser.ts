/** A real browser for the tests: Chromium out of its npm package, and pages that fail on axe findings and on console errors. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { inflate } from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, type ConsoleMessage, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const archives = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'bin');

/** Unpacks the package's archives into one folder; the package itself writes to the temporary folder, where two runs would meet. */
async function unpack(into: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = into;
  const unpacking = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((name) => inflate(join(archives, name)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(unpacking);
}

/** The folder of the unpacked browser, made once a machine and version: complete or not there at all. */
async function browserFolder(): Promise<string> {
  const { version }: { version: string } = require(join(archives, '..', 'package.json'));
  const folder = join(tmpdir(), `magnet-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const fresh = await mkdtemp(join(tmpdir(), 'magnet-chromium-'));
  await unpack(fresh);
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return folder;
}

/** The package's own font first, then whatever the machine has. The configuration that the package brings names another folder. */
async function fontsOf(folder: string): Promise<string> {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  const own = '<alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>';
  const file = join(folder, 'magnet-fonts.conf');
  await writeFile(file, `<fontconfig>${dirs}<cachedir>${join(folder, 'fonts-cache')}</cachedir>${own}</fontconfig>\n`);
  return file;
}

/** The package brings the libraries and the font that a bare machine lacks; they are used only there, or where it is asked for. */
async function environment(folder: string, executable: string, ownFont: boolean): Promise<Record<string, string>> {
  const whole = await run(executable, ['--version']).then(
    () => true,
    () => false,
  );
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (!whole) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  if (ownFont || !existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = await fontsOf(folder);
  return env;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts the browser; who starts it closes it. With `ownFont` its pictures are the same on every machine. */
export async function launchBrowser({ ownFont = false } = {}): Promise<Browser> {
  const folder = await browserFolder();
  const executablePath = join(folder, 'chromium');
  return await chromium.launch({ executablePath, args: quiet, env: await environment(folder, executablePath, ownFont) });
}

const complaints = new WeakMap<Page, string[]>();

/** A 4xx page or a cut connection is what a test may want to see; a missing asset is not. */
function wanted(message: ConsoleMessage): boolean {
  if (message.text().includes('ERR_INTERNET_DISCONNECTED')) return true;
  return /status of 4\d\d/u.test(message.text()) && !message.location().url.includes('/assets/');
}

/** A page in a profile of its own, in Catalan and Madrid time unless told otherwise. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'ca-ES', timezoneId: 'Europe/Madrid', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const said: string[] = [];
  complaints.set(page, said);
  page.on('console', (message) => {
    if (message.type() === 'error' && !wanted(message)) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return page;
}

/** Closes the page and its profile; fails when its console told of an error. */
export async function closePage(page: Page): Promise<void> {
  const said = complaints.get(page) ?? [];
  await page.context().close();
  expect(said, 'errors in the console of the page').toEqual([]);
}

/** Opens a page, uses it and closes it. */
export async function withPage(browser: Browser, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPage(browser, options);
  try {
    await use(page);
  } catch (error) {
    await page.context().close();
    throw error;
  }
  await closePage(page);
}

/** Rules about a page as a whole, which a collection of fragments cannot keep. */
const wholePage = ['landmark-unique', 'region', 'duplicate-id-aria', 'heading-order', 'page-has-heading-one'];

/** Fails when axe finds something serious or critical on the page as it is now. Our pages have no frames: axe need not look into any. */
export async function expectAccessible(page: Page, { asFragments = false } = {}): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.disableRules(asFragments ? wholePage : []).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const found = serious.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
