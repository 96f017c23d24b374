/** A visitor without a mouse: Tab leads everywhere, and the focus can always be seen. */
import { expect } from 'vitest';
import type { Raw } from '#schemas/form/form.ts';
import { Visitor } from './visitor.ts';

/** Where the focus stands. */
interface Stop {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly text: string;
  /** A ring is drawn around it, inside the window, and nothing lies over it. */
  readonly seen: boolean;
}

function stop(): Stop {
  const node = document.activeElement as HTMLInputElement;
  const { left, top, width, height } = node.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  const over = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2);
  const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return {
    tag: node.tagName.toLowerCase(),
    type: node.type ?? '',
    name: node.name ?? '',
    value: node.value ?? '',
    checked: node.checked ?? false,
    text: node.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    seen: ring && over !== null && (node.contains(over) || over.contains(node)),
  };
}

const most = 150;

/** Tab, Enter, Space and arrows. */
export class Keys extends Visitor {
  follow(name: string | RegExp): Promise<void> {
    const is = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
    return this.enter(({ tag, text }) => tag === 'a' && is(text), `the link «${name}»`);
  }

  press(name: string): Promise<void> {
    return this.enter(({ tag, text }) => tag === 'button' && text === name, `the button «${name}»`);
  }

  /** From the skip link through the page, until everything is answered. */
  async fillIn(raw: Raw): Promise<void> {
    const names = await this.page
      .locator('main :is(input:not([type=hidden]), textarea, select):enabled')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLInputElement).name));
    const left = new Set(names.filter((name) => raw[name] !== undefined));
    await this.skip();
    for (let boxes = ''; left.size > 0; ) {
      const at = await this.tab();
      if (at.name !== boxes) left.delete(boxes);
      boxes = at.type === 'checkbox' ? at.name : '';
      if (!left.has(at.name)) continue;
      await this.answer(at, raw[at.name] ?? '');
      if (boxes === '') left.delete(at.name);
    }
  }

  /** The first stop of every page leads over its head. */
  private async skip(): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await this.page.locator('body').evaluate((body) => {
      body.tabIndex = -1;
      body.focus();
      body.removeAttribute('tabindex');
    });
    expect(await this.tab()).toMatchObject({ tag: 'a', text: 'Ves al contingut' });
    await this.page.keyboard.press('Enter');
    expect(await this.page.evaluate(() => document.activeElement?.id)).toBe('contingut');
  }

  private async enter(there: (at: Stop) => boolean, what: string): Promise<void> {
    let at = await this.page.evaluate(stop);
    for (let tabs = 0; !there(at); tabs++) {
      if (tabs > most) throw new Error(`Tab does not lead to ${what}`);
      at = await this.tab();
    }
    await this.go(() => this.page.keyboard.press('Enter'));
  }

  /** The next stop. After the last one comes the window itself, where there is nothing to see. */
  private async tab(): Promise<Stop> {
    await this.page.keyboard.press('Tab');
    const at = await this.page.evaluate(stop);
    if (at.tag !== 'body') expect(at.seen, `the focus on ${JSON.stringify(at)} of ${this.page.url()} is seen`).toBe(true);
    return at;
  }

  private async answer(at: Stop, typed: string | readonly string[]): Promise<void> {
    const { keyboard } = this.page;
    const wanted = [typed].flat();
    if (at.type === 'checkbox') await (wanted.includes(at.value) === at.checked ? undefined : keyboard.press('Space'));
    else if (at.type === 'radio' || at.type === 'select-one') await this.choose(at, String(typed));
    else if (at.value !== typed) {
      await keyboard.press('ControlOrMeta+a');
      await keyboard.insertText(String(typed));
    }
  }

  private async choose(first: Stop, value: string): Promise<void> {
    let at = first;
    if (at.type === 'radio' && at.value === value && !at.checked) await this.page.keyboard.press('Space');
    for (let steps = 0; at.value !== value; steps++) {
      if (steps > most) throw new Error(`arrows do not lead to ${value} of ${at.name}`);
      await this.page.keyboard.press('ArrowDown');
      at = await this.page.evaluate(stop);
    }
  }
}
