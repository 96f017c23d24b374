/** Keeps the progress of long work current; when the work has ended, the page comes anew. */

const main = /** @type {HTMLElement} */ (document.querySelector('main[data-refresh]'));
const pause = Number(main.dataset.refresh) * 1000;

/** @param {Document} page */
function show(page) {
  for (const shown of document.querySelectorAll('[data-progress]')) {
    const next = page.querySelector(`[data-progress="${shown.getAttribute('data-progress')}"]`);
    if (next) shown.replaceWith(next);
  }
}

async function look() {
  const response = await fetch(location.href).catch(() => undefined);
  if (response?.ok) {
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.querySelector('main[data-refresh]')) return location.reload();
    show(page);
  }
  setTimeout(look, pause);
}

setTimeout(look, pause);
