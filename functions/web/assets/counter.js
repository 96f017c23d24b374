/** Under a text: how many characters still fit. Nothing is cut. */
import { figure, fill } from './words.js';

/** @param {HTMLTextAreaElement} area */
function count(area) {
  const line = document.getElementById(`${area.id}-count`);
  if (!line) return;
  const left = Number(area.dataset.max) - [...area.value.normalize('NFC')].length;
  line.textContent = fill(left < 0 ? line.dataset.over : line.dataset.left, { n: figure(Math.abs(left)) });
  line.classList.toggle('soon', left < 0);
}

for (const area of document.querySelectorAll('textarea[data-max]')) {
  if (!(area instanceof HTMLTextAreaElement)) continue;
  area.addEventListener('input', () => count(area));
  if (area.value) count(area);
}
