/** Somebody at a browser: opens, follows, presses and types; every kind of page they meet is looked over once. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Raw } from '#schemas/form/form.ts';
import { expectAccessible } from '#test/support/browser.ts';

/** The kinds of pages that somebody has been on. */
export const seen = new Set<string>();

/** What kind of page it is: its address without what names one of many, and whether it refuses something. */
async function kindOf(page: Page): Promise<string> {
  const path = new URL(page.url()).pathname.replaceAll(/\/[\w-]{26,}/gu, '/…').replace(/\/\d{4}-\d{4}\.(\w+)[^/]+/u, '/$1…');
  const wrong = (await page.locator('#errors').count()) > 0;
  return `${path}${wrong ? ' with errors' : ''}`;
}

/** How many pixels a page is wider than its window. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const words = (texts: readonly string[]): string => texts.join(' ').replaceAll(/\s+/gu, ' ').trim();

/** A visitor of the service, by mouse or by keyboard. */
export abstract class Visitor {
  readonly page: Page;
  readonly #origin: string;
  readonly #script: boolean;

  constructor(page: Page, origin: string, script: boolean) {
    this.page = page;
    this.#origin = origin;
    this.#script = script;
    page.setDefaultTimeout(10_000);
  }

  /** Follows the link that says this. */
  abstract follow(name: string | RegExp): Promise<void>;
  /** Presses the button that says this. */
  abstract press(name: string): Promise<void>;
  /** Answers each input of the page that there is an answer for. */
  abstract fillIn(raw: Raw): Promise<void>;

  /** The h1. */
  async title(): Promise<string> {
    return words(await this.page.locator('h1').allInnerTexts());
  }

  /** What stands over every page: who is in. */
  async who(): Promise<string> {
    return words(await this.page.locator('header').allInnerTexts());
  }

  /** What stands in main. */
  async text(): Promise<string> {
    return words(await this.page.locator('main').allInnerTexts());
  }

  /** Lines of the error summary. */
  errors(): Promise<readonly string[]> {
    return this.page.locator('#errors a').allInnerTexts();
  }

  /** Opens an address of the service, or a whole address out of a mail. */
  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.#origin).href);
    await this.meet();
  }

  /** Does what brings another page, and looks it over. */
  protected async go(act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), act()]);
    await this.meet();
  }

  /** A kind of page that is new: nothing serious for axe, nothing wider than the screen, wide and on a telephone. */
  private async meet(): Promise<void> {
    const kind = await kindOf(this.page);
    if (seen.has(kind)) return;
    seen.add(kind);
    await (this.#script ? expectAccessible(this.page) : this.examineTwin());
    const size = this.page.viewportSize() ?? { width: 1280, height: 900 };
    for (const width of [390, 1280]) {
      await this.page.setViewportSize({ ...size, width });
      expect(await this.page.evaluate(overflow), `${kind} at ${width}`).toBe(0);
    }
    await this.page.setViewportSize(size);
  }

  /** Axe needs script: the same document is looked over in a profile that has it. */
  private async examineTwin(): Promise<void> {
    const [address, body] = [this.page.url(), await this.page.content()];
    const context = await this.page.context().browser()?.newContext();
    const twin = await context?.newPage();
    if (!twin) throw new Error('no browser');
    await twin.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await twin.goto(address);
    await expectAccessible(twin);
    await context?.close();
  }
}
