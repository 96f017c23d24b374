/** The error summary takes the focus, also where the browser does not do it by `autofocus`. */

const summary = document.querySelector('[data-focus]');
if (summary instanceof HTMLElement) summary.focus();
