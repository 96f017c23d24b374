/** Puts what the server answered to an autosave onto the page: soft warnings and computed values. */
import { idOf } from './words.js';

/** @typedef {{ name: string, title: string, text: string }} Warning */

/**
 * A warning as ui/warning.tsx draws it.
 * @param {Warning} warning
 * @param {string} id
 * @param {string | undefined} mayGoOn
 */
function draw({ title, text }, id, mayGoOn) {
  const note = document.createElement('div');
  note.className = 'note warn';
  note.id = id;
  const heading = document.createElement('h2');
  heading.className = 'st';
  heading.textContent = title;
  const words = document.createElement('p');
  words.textContent = text;
  const strong = document.createElement('strong');
  strong.textContent = mayGoOn ?? '';
  const last = document.createElement('p');
  last.append(strong);
  note.append(heading, words, last);
  return note;
}

/**
 * The warnings of the page become these: others go, new ones come, unchanged ones stay.
 * @param {HTMLFormElement} form
 * @param {Warning[]} warnings
 */
export function showWarnings(form, warnings) {
  const line = document.querySelector('[data-save-state]');
  const mayGoOn = line instanceof HTMLElement ? line.dataset.mayGoOn : '';
  const wanted = new Map(warnings.map((warning) => [`${idOf(warning.name)}-warning`, warning]));
  for (const note of form.querySelectorAll('.note.warn[id$="-warning"]')) {
    if (!wanted.has(note.id)) note.remove();
  }
  for (const [id, warning] of wanted) {
    const input = document.getElementById(idOf(warning.name));
    const field = input?.closest('.field');
    if (!input || !field) continue;
    const note = draw(warning, id, mayGoOn);
    const old = document.getElementById(id);
    if (old?.textContent === note.textContent) continue;
    if (old) old.replaceWith(note);
    else field.append(note);
    const described = new Set((input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
    input.setAttribute('aria-describedby', [...described.add(id)].join(' '));
  }
}

/** @param {Record<string, string>} computed */
export function showComputed(computed) {
  for (const output of document.querySelectorAll('output[data-computed]')) {
    const value = output instanceof HTMLElement ? computed[output.dataset.computed ?? ''] : undefined;
    if (value !== undefined && output.textContent !== value) output.textContent = value;
  }
}
