/** Suggestions under the directory look-up: a combobox with a list of options. */
import { figure, fill } from './words.js';

const typingPause = 150;
const shortest = 2;

/** @typedef {{ codi: string, nom: string, municipi: string }} Centre */

class Suggestions {
  /** @type {Centre[]} */
  found = [];
  active = -1;
  timer = 0;
  request = new AbortController();
  list = document.createElement('ul');

  /** @param {HTMLInputElement} input */
  constructor(input) {
    this.input = input;
    this.words = input.dataset;
    this.status = document.getElementById(`${input.id}-source`);
    const { list } = this;
    set(list, { id: `${input.id}-list`, class: 'found', role: 'listbox', 'aria-label': this.words.label ?? '' });
    set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id });
    input.after(list);
    this.close();
    input.addEventListener('input', (event) => event instanceof CustomEvent || this.typed());
    input.addEventListener('keydown', (event) => this.key(event));
    input.addEventListener('blur', () => this.close());
    list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  typed() {
    clearTimeout(this.timer);
    this.status?.replaceChildren();
    if (this.input.value.trim().length < shortest) this.close();
    else this.timer = setTimeout(() => this.search(), typingPause);
  }

  async search() {
    this.request.abort();
    this.request = new AbortController();
    const url = `${this.words.centres}?q=${encodeURIComponent(this.input.value.trim())}`;
    const response = await fetch(url, { headers: { Accept: 'application/json' }, signal: this.request.signal }).catch(() => undefined);
    if (response?.ok) this.show((await response.json()).centres);
  }

  /** @param {Centre[]} found */
  show(found) {
    this.found = found;
    this.list.replaceChildren(...found.map((centre, at) => this.option(centre, at)));
    this.point(-1);
    this.list.hidden = found.length === 0;
    set(this.input, { 'aria-expanded': String(found.length > 0) });
    const { one, count, none } = this.words;
    const said = found.length === 0 ? none : fill(found.length === 1 ? one : count, { n: figure(found.length) });
    if (this.status) this.status.textContent = said ?? '';
  }

  /** @param {Centre} centre @param {number} at */
  option(centre, at) {
    const item = document.createElement('li');
    set(item, { id: `${this.list.id}-${at}`, role: 'option' });
    const place = document.createElement('small');
    place.textContent = `${centre.municipi} · ${centre.codi}`;
    item.append(centre.nom, place);
    item.addEventListener('click', () => this.choose(centre));
    return item;
  }

  close() {
    clearTimeout(this.timer);
    this.request.abort();
    this.list.hidden = true;
    set(this.input, { 'aria-expanded': 'false' });
    this.point(-1);
  }

  /** @param {number} at */
  point(at) {
    this.active = at;
    for (const [n, option] of [...this.list.children].entries()) set(option, { 'aria-selected': String(n === at) });
    this.list.children[at]?.scrollIntoView({ block: 'nearest' });
    if (at < 0) this.input.removeAttribute('aria-activedescendant');
    else set(this.input, { 'aria-activedescendant': `${this.list.id}-${at}` });
  }

  /** @param {Centre} centre */
  choose(centre) {
    const { input } = this;
    this.close();
    input.value = centre.codi;
    input.name = this.words.field ?? input.name;
    document.querySelector('[data-found]')?.remove();
    const chosen = document.createElement('strong');
    chosen.className = 'st done';
    chosen.textContent = `${centre.nom} · ${centre.municipi}`;
    this.status?.replaceChildren(chosen);
    input.dispatchEvent(new CustomEvent('input', { bubbles: true }));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const { found, active } = this;
    const centre = found[active];
    if (this.list.hidden || (event.key === 'Enter' && !centre)) return;
    if (event.key === 'ArrowDown') this.point((active + 1) % found.length);
    else if (event.key === 'ArrowUp') this.point((active < 1 ? found.length : active) - 1);
    else if (event.key === 'Enter' && centre) this.choose(centre);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }
}

/** @param {Element} element @param {Record<string, string>} attributes */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

for (const input of document.querySelectorAll('input[data-centres]')) {
  if (input instanceof HTMLInputElement) new Suggestions(input);
}
