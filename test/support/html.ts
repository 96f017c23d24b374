/** A reader without script: fetches pages of a service, fills in forms, presses buttons, keeps cookies. Every page it meets is valid HTML. */
import { HtmlValidate } from 'html-validate';
import { type HTMLElement, parse } from 'node-html-parser';
import { expect } from 'vitest';

/** Values to type by input name; a list ticks these boxes, null leaves the input out. */
export type Typed = Readonly<Record<string, string | readonly string[] | null>>;

/** What the standard and accessibility ask for; how the source is written (`<br/>`) is no concern of the reader. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-dup-id': 'error', 'no-inline-style': 'error', 'no-implicit-button-type': 'error' },
});

/** Fails with the findings where a document is not valid HTML. */
export async function expectValid(html: string): Promise<void> {
  const { results } = await validator.validateString(html);
  const findings = results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${ruleId}, line ${line}: ${message}`));
  expect(findings).toEqual([]);
}

/** A page as it arrived, after redirects. */
export class Page {
  readonly status: number;
  readonly path: string;
  readonly headers: Headers;
  readonly html: string;
  readonly root: HTMLElement;

  constructor(path: string, response: Response, html: string) {
    this.status = response.status;
    this.path = path;
    this.headers = response.headers;
    this.html = html;
    this.root = parse(html);
  }

  /** The h1. */
  get title(): string {
    return words(this.root.querySelector('h1'));
  }

  /** What stands in main, without tags. */
  get text(): string {
    return words(this.root.querySelector('main'));
  }

  /** Lines of the error summary. */
  get errors(): readonly string[] {
    return this.root.querySelectorAll('#errors a').map(words);
  }

  /** Where a link of these words leads. */
  link(text: string): string {
    const found = this.root.querySelectorAll('a').find((link) => words(link) === text);
    if (!found) throw new Error(`no link says «${text}»; there are: ${this.root.querySelectorAll('a').map(words).join(' · ')}`);
    return found.getAttribute('href') ?? '';
  }

  /** What stands in an input: its value, or those of the ticked boxes. */
  value(name: string): string | readonly string[] {
    const values = controls(this.root).filter((control) => control.name === name);
    if (values.length === 0) throw new Error(`no input is called ${name}`);
    const given = values.filter(({ on }) => on).map(({ value }) => value);
    return values.length === 1 ? (given[0] ?? '') : given;
  }
}

/** Whatever answers requests: an application, a service that runs, a Lambda. */
export interface Answers {
  readonly request: (url: string, init: RequestInit) => Response | Promise<Response>;
}

/** A browser of its own: cookies live as long as it does. */
export class Reader {
  readonly cookies = new Map<string, string>();
  readonly #app: Answers;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #origin: string;

  constructor(app: Answers, headers: Readonly<Record<string, string>> = {}, origin = 'http://127.0.0.1:3000') {
    this.#app = app;
    this.#headers = headers;
    this.#origin = origin;
  }

  /** Opens an address. */
  async get(path: string): Promise<Page> {
    return this.#follow(path, { method: 'GET' });
  }

  /** Presses the button of these words in its form, with what the page holds and what is typed now. */
  async press(page: Page, button: string, typed: Typed = {}): Promise<Page> {
    const pressed = page.root
      .querySelectorAll('button')
      .find((each) => words(each) === button && each.getAttribute('aria-hidden') !== 'true');
    const form = pressed?.closest('form') ?? page.root.querySelector(`form[id="${pressed?.getAttribute('form') ?? '-'}"]`);
    if (!pressed || !form)
      throw new Error(`no button says «${button}»; there are: ${page.root.querySelectorAll('button').map(words).join(' · ')}`);
    const body = filled(page.root, form, typed);
    const name = pressed.getAttribute('name');
    if (name) body.append(name, pressed.getAttribute('value') ?? '');
    const action = pressed.getAttribute('formaction') || form.getAttribute('action') || page.path;
    if (form.getAttribute('method')?.toLowerCase() !== 'post') return this.get(`${action}?${body}`);
    return this.post(action, body);
  }

  /** Posts a form that need not be on any page. */
  async post(path: string, body: URLSearchParams | Readonly<Record<string, string>>): Promise<Page> {
    return this.#follow(path, { method: 'POST', body: new URLSearchParams(body) });
  }

  /** One request, with cookies, without following. */
  async request(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers({ Accept: 'text/html', ...this.#headers });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    if (cookie) headers.set('Cookie', cookie);
    if (init.method !== 'GET' && !headers.has('Origin')) headers.set('Origin', this.#origin);
    const response = await this.#app.request(`${this.#origin}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  async #follow(path: string, init: RequestInit, hops = 0): Promise<Page> {
    const response = await this.request(path, init);
    const to = response.headers.get('Location');
    if (to && hops < 10) {
      expect(to, 'redirects stay with us').toMatch(/^\/(?!\/)/);
      return this.#follow(to, { method: 'GET' }, hops + 1);
    }
    const html = await response.text();
    if (response.headers.get('Content-Type')?.startsWith('text/html')) await expectValid(html);
    return new Page(path, response, html);
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    if (/max-age=0/iu.test(line)) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

interface Control {
  readonly element: HTMLElement;
  /** The form that it names as its own, if any. */
  readonly form: string | undefined;
  readonly name: string;
  readonly value: string;
  /** Whether a browser would send it as it stands. */
  readonly on: boolean;
  readonly many: boolean;
}

function controls(form: HTMLElement): readonly Control[] {
  return form.querySelectorAll('input[name], textarea[name], select[name]').map((element) => {
    const name = element.getAttribute('name') ?? '';
    const kind = element.tagName === 'INPUT' ? (element.getAttribute('type') ?? 'text') : element.tagName.toLowerCase();
    const many = kind === 'checkbox' || kind === 'radio';
    const disabled = element.hasAttribute('disabled') || element.closest('fieldset[disabled]') !== null;
    const on = !disabled && (!many || element.hasAttribute('checked'));
    return { element, form: element.getAttribute('form'), name, value: typedIn(element, kind), on, many };
  });
}

function typedIn(element: HTMLElement, kind: string): string {
  if (kind === 'textarea') return element.text.replace(/^\n/u, '');
  if (kind !== 'select') return element.getAttribute('value') ?? (kind === 'checkbox' ? 'on' : '');
  const chosen = element.querySelector('option[selected]') ?? element.querySelector('option');
  return chosen?.getAttribute('value') ?? chosen?.text ?? '';
}

/** What a form sends: what stands in it, and what stands elsewhere and names it. */
function filled(root: HTMLElement, form: HTMLElement, typed: Typed): URLSearchParams {
  const id = form.getAttribute('id');
  const own = controls(form).filter(({ form: other }) => other === undefined || other === id);
  const all = id
    ? [...own, ...controls(root).filter((each) => each.form === id && !own.some((mine) => mine.element === each.element))]
    : own;
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(typed)) {
    if (!all.some((control) => control.name === name))
      throw new Error(`the form has no input ${name}; it has ${all.map((each) => each.name).join(', ')}`);
    const offered = all.filter((control) => control.name === name && control.many).map((control) => control.value);
    const wanted = value === null ? [] : [value].flat();
    for (const each of wanted) if (offered.length > 0 && !offered.includes(each)) throw new Error(`${name} does not offer ${each}`);
    for (const each of wanted) body.append(name, each);
  }
  for (const { name, value, on } of all) if (on && !Object.hasOwn(typed, name)) body.append(name, value);
  return body;
}

function words(element: HTMLElement | null): string {
  return (element?.text ?? '').replace(/\s+/gu, ' ').trim();
}
