/** A visitor with a mouse or a finger. */
import type { Locator } from 'playwright-core';
import type { Raw } from '#schemas/form/form.ts';
import { Visitor } from './visitor.ts';

/** Points, clicks and types. */
export class Hands extends Visitor {
  follow(name: string | RegExp): Promise<void> {
    return this.go(() => this.page.getByRole('link', { name, exact: true }).first().click());
  }

  press(name: string): Promise<void> {
    return this.go(() => this.page.getByRole('button', { name, exact: true }).first().click());
  }

  async fillIn(raw: Raw): Promise<void> {
    for (const control of await this.page.locator('main').locator('input, textarea, select').all()) await answer(control, raw);
  }
}

async function answer(control: Locator, raw: Raw): Promise<void> {
  const { name, type, value } = await control.evaluate((node: HTMLInputElement) => ({
    name: node.name,
    type: node.type,
    value: node.value,
  }));
  const typed = raw[name];
  if (typed === undefined || type === 'hidden') return;
  const wanted = [typed].flat().includes(value);
  if (type === 'checkbox') await control.setChecked(wanted);
  else if (type === 'radio') await (wanted ? control.check() : undefined);
  else if (type === 'select-one') await control.selectOption(String(typed));
  else if (value !== typed) await control.fill(String(typed));
}
