/** Saves a form while it is typed. Until the server has it, a copy stays on this device. */
import { forget, isTyped, keep, kept, putBack, valuesOf } from './kept.js';
import { showComputed, showWarnings } from './page-answer.js';
import { tell } from './save-state.js';

const typingPause = 800;
const retries = [5000, 10_000, 30_000, 60_000];
const form = /** @type {HTMLFormElement} */ (document.querySelector('form[data-autosave]'));
const address = form.dataset.autosave ?? '';
const rev = form.querySelector('input[name="rev"]');

let timer = 0;
let dirty = false;
let busy = false;
let stopped = false;
let failures = 0;

function revision() {
  return rev instanceof HTMLInputElement ? rev.value : '';
}

/** @param {boolean} submitted */
function keepCopy(submitted) {
  keep({ rev: revision(), submitted, values: valuesOf(form) });
}

/** @param {number} wait */
function later(wait) {
  clearTimeout(timer);
  timer = setTimeout(save, wait);
}

/**
 * Nothing can be saved from here: the way on is to send the form, and the server shows both texts, or asks who is there.
 * @param {(action: HTMLElement) => void} say
 * @param {string} [href]
 */
function sendOn(say, href) {
  stopped = true;
  const action = document.createElement(href ? 'a' : 'button');
  action.className = 'link';
  if (action instanceof HTMLAnchorElement) action.href = href ?? '';
  else action.addEventListener('click', () => form.requestSubmit());
  say(action);
}

function again() {
  dirty = true;
  later(retries[Math.min(failures, retries.length - 1)] ?? 0);
  failures += 1;
}

/** @param {{ savedAt: string, rev: number, warnings?: [], computed?: Record<string, string> }} answer */
function saved(answer) {
  failures = 0;
  if (rev instanceof HTMLInputElement) rev.value = String(answer.rev);
  tell.saved(answer.savedAt);
  if (answer.warnings) showWarnings(form, answer.warnings);
  if (answer.computed) showComputed(answer.computed);
  if (dirty) keepCopy(false);
  else forget();
}

/** @param {boolean} leaving */
async function send(leaving) {
  const body = new URLSearchParams([['rev', revision()], ...valuesOf(form)]);
  const headers = { Accept: 'application/json' };
  const response = await fetch(address, { method: 'POST', body, headers, keepalive: leaving }).catch(() => undefined);
  if (!response) {
    tell.offline();
    return again();
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok && typeof answer.savedAt === 'string') return saved(answer);
  if (response.status === 409 && answer.conflict) return sendOn(tell.conflict, answer.href);
  if (response.status === 401) return sendOn(tell.over);
  tell.failed();
  if (response.status >= 500 || response.status === 429) again();
}

async function save(leaving = false) {
  clearTimeout(timer);
  if (!dirty || busy || stopped) return;
  dirty = false;
  busy = true;
  const slow = setTimeout(tell.saving, 400);
  await send(leaving === true);
  clearTimeout(slow);
  busy = false;
  if (dirty && failures === 0) later(typingPause);
}

function typed() {
  dirty = true;
  keepCopy(false);
  if (failures === 0) later(typingPause);
}

/** What was typed without a connection comes back, unless the server has it by now. */
function restore() {
  const copy = kept();
  if (!copy) return isTyped(form) && typed();
  if (copy.submitted && copy.rev !== revision()) return forget();
  putBack(form, copy.values);
  if (rev instanceof HTMLInputElement) rev.value = copy.rev;
  tell.restored();
  dirty = true;
  later(0);
}

form.addEventListener('input', typed);
form.addEventListener('submit', () => {
  stopped = true;
  clearTimeout(timer);
  if (kept()) keepCopy(true);
});
addEventListener('online', () => save());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') save(true);
});
addEventListener('pageshow', (event) => {
  if (event.persisted) stopped = false;
});
restore();
