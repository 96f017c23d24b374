/** A small service behind the composed pages: it notes what arrives and answers what a test wants. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { launchBrowser, withPage } from '#test/support/browser.ts';
import { composedPages } from '#test/web/ui/composed/pages.tsx';
import { type Answer, type Site, serveSite } from '#test/web/ui/site.ts';

/** An answer in JSON. */
export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const html = (body: string) =>
  new Response(`<!DOCTYPE html><title>Resposta</title>${body}`, { headers: { 'content-type': 'text/html; charset=utf-8' } });
const centres = [
  { codi: '08099017', nom: 'Escola Vent de Paper', municipi: 'Vilamostra' },
  { codi: '08099133', nom: 'Escola Riera Blava', municipi: 'Vilamostra' },
];

/** What the service got and how it answers; new for every test. */
export interface Stage {
  readonly saves: URLSearchParams[];
  readonly posts: string[];
  onSave: () => Response;
  /** What the long work says of itself; null when it has ended. */
  working: string | null;
}

async function answersOf(stage: () => Stage): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>(await composedPages());
  const page = (path: string) => String(answers.get(path));
  const moving = page('/import').replace('data-refresh="2"', 'data-refresh="0.1"');
  const post = (answer: string) => (request: { readonly body: string }) => {
    stage().posts.push(request.body);
    return html(answer);
  };
  answers.set('/autosave', ({ body }) => {
    stage().saves.push(new URLSearchParams(body));
    return stage().onSave();
  });
  answers.set('/form-sending', page('/form').replaceAll('action="/form"', 'action="/sent"'));
  answers.set('/upload-small', page('/upload').replace('data-upload="10485760"', 'data-upload="100000"'));
  answers.set('/import-moving', () => {
    const { working } = stage();
    return html(working === null ? '<h1>Importació acabada</h1>' : moving.replace('3.200 de 5.434 files', working));
  });
  answers.set('/sent', post('<h1>Enviat</h1>'));
  answers.set('/bucket', post(''));
  answers.set('/arribat', () => html('<h1>Ha arribat</h1>'));
  answers.set('/api/centres', ({ url }) =>
    json({ centres: { zzz: [], riera: centres.slice(1, 2) }[url.searchParams.get('q') ?? ''] ?? centres }),
  );
  return answers;
}

/** Sets the stage for a test file. `open` brings a page and waits until its scripts are there. */
export function setStage() {
  let browser: Browser;
  let site: Site;
  let stage: Stage;
  beforeAll(async () => {
    site = await serveSite(await answersOf(() => stage));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(() => {
    stage = { saves: [], posts: [], onSave: () => json({ savedAt: '10:43', rev: 4 }), working: null };
  });
  return {
    now: () => stage,
    at: (path: string) => site.at + path,
    page: (use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) => withPage(browser, options, use),
    open: (path: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
      withPage(browser, options, async (page) => {
        await page.goto(site.at + path, { waitUntil: 'networkidle' });
        await use(page);
      }),
  };
}
