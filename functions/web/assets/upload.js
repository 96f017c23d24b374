/** Shows how far a file is. Where the bucket does not let scripts in, the form sends itself as without script. */
import { figure, fill } from './words.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('form[data-upload]'));
const state = /** @type {HTMLElement} */ (form.querySelector('[data-upload-state]'));
const input = /** @type {HTMLInputElement} */ (form.querySelector('input[type="file"]'));
const words = form.dataset;
const most = Number(words.upload);

/** @param {number} bytes */
function megabytes(bytes) {
  return `${figure(bytes / 1_048_576, { maximumFractionDigits: 1 })} MB`;
}

/** @param {string | undefined} text */
function complain(text) {
  const line = document.createElement('p');
  line.className = 'err';
  line.textContent = text ?? '';
  state.replaceChildren(line);
}

/** @param {File} file */
function tooBig(file) {
  if (file.size <= most) return false;
  complain(fill(words.big, { size: megabytes(file.size), max: megabytes(most) }));
  return true;
}

function progress() {
  const line = document.createElement('p');
  const bar = document.createElement('progress');
  bar.max = 100;
  state.replaceChildren(line, bar);
  return (/** @type {number} */ part) => {
    const n = Math.floor(part * 100);
    bar.value = n;
    bar.setAttribute('aria-label', fill(words.sending, { n }));
    line.textContent = bar.getAttribute('aria-label');
  };
}

/** Where the bucket would lead: our page, told which file came. */
function next() {
  const to = new URL(words.next ?? location.href, location.href);
  const key = form.querySelector('input[name="key"]');
  if (key instanceof HTMLInputElement) to.searchParams.set('key', key.value);
  return to.href;
}

function send() {
  const show = progress();
  const request = new XMLHttpRequest();
  let started = false;
  let sent = false;
  const arrived = () => location.assign(next());
  request.upload.addEventListener('progress', (event) => {
    started = true;
    show(event.total > 0 ? event.loaded / event.total : 0);
  });
  request.upload.addEventListener('load', () => {
    sent = true;
  });
  request.addEventListener('load', () => (request.status < 400 ? arrived() : complain(words.failed)));
  request.addEventListener('error', () => {
    if (sent) arrived();
    else if (started) complain(words.failed);
    else form.submit();
  });
  request.open('POST', form.action);
  request.send(new FormData(form));
  show(0);
}

input.addEventListener('change', () => {
  state.replaceChildren();
  if (input.files?.[0]) tooBig(input.files[0]);
});
form.addEventListener('submit', (event) => {
  const file = input.files?.[0];
  if (!file) return;
  event.preventDefault();
  if (!tooBig(file)) send();
});
