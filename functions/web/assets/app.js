/** The only script a page names: brings what the page at hand can use. Every page works without it. */

/** What a page may hold, and the module that helps with it. */
const helpers = {
  '[data-focus]': './focus.js',
  'textarea[data-max]': './counter.js',
  'form[data-autosave]': './autosave.js',
  'input[data-centres]': './centres.js',
  'form[data-upload]': './upload.js',
  'main[data-refresh]': './progress.js',
};

for (const [selector, module] of Object.entries(helpers)) {
  if (document.querySelector(selector)) import(module);
}
