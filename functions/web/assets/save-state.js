/** The line that says whether what is typed is saved. */
import { fill } from './words.js';

const line = document.querySelector('[data-save-state]');
const words = line instanceof HTMLElement ? line.dataset : {};

/**
 * Shape and words, and what to do, if anything.
 * @param {'half' | 'done' | 'late'} kind
 * @param {string | undefined} text
 * @param {HTMLElement} [action]
 */
function say(kind, text, action) {
  if (!line) return;
  const status = document.createElement('strong');
  status.className = `st ${kind}`;
  status.textContent = text ?? '';
  line.replaceChildren(status, ...(action ? [' ', action] : []));
}

export const tell = {
  saving: () => say('half', words.saving),
  /** @param {string} time */
  saved: (time) => say('done', fill(words.saved, { time })),
  offline: () => say('half', words.offline),
  failed: () => say('late', words.failed),
  restored: () => say('half', words.restored),
  /** @param {HTMLElement} action */
  conflict: (action) => {
    action.textContent = words.compare ?? '';
    say('late', words.conflict, action);
  },
  /** @param {HTMLElement} action */
  over: (action) => {
    action.textContent = words.enter ?? '';
    say('late', words.over, action);
  },
};
