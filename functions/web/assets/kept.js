/** A copy of what is typed, on this device, until the server has it. Where storage is forbidden there is no copy. */

const key = `magnet:${location.pathname}`;

/** @typedef {{ rev: string, submitted: boolean, values: [string, string][] }} Copy */

/** @param {Copy} copy */
export function keep(copy) {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
  } catch {
    // storage is full or forbidden
  }
}

/** @returns {Copy | undefined} */
export function kept() {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function forget() {
  try {
    localStorage.removeItem(key);
  } catch {
    // storage is forbidden
  }
}

/**
 * The answers that a form holds: not files, not the revision, not what only its buttons mean (`_…`).
 * @param {HTMLFormElement} form
 * @returns {[string, string][]}
 */
export function valuesOf(form) {
  const values = [];
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== 'rev' && !name.startsWith('_')) values.push(/** @type {[string, string]} */ ([name, value]));
  }
  return values;
}

/**
 * Whether something was typed since the page came, also before any script was there.
 * @param {HTMLFormElement} form
 */
export function isTyped(form) {
  return [...form.elements].some((input) => {
    if (input instanceof HTMLInputElement)
      return input.checked !== input.defaultChecked || (input.type !== 'hidden' && input.value !== input.defaultValue);
    if (input instanceof HTMLTextAreaElement) return input.value !== input.defaultValue;
    return (
      input instanceof HTMLSelectElement &&
      [...input.options].some((option) => option.selected !== option.defaultSelected && option.index > 0)
    );
  });
}

/**
 * Puts values back into the inputs that are there.
 * @param {HTMLFormElement} form
 * @param {[string, string][]} values
 */
export function putBack(form, values) {
  for (const input of form.elements) {
    const named = values.filter(([name]) => 'name' in input && name === input.name).map(([, value]) => value);
    if (input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox'))
      input.checked = named.includes(input.value);
    else if (input instanceof HTMLInputElement && input.type === 'hidden') continue;
    else if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement || input instanceof HTMLSelectElement) {
      if (named[0] !== undefined) input.value = named[0];
    }
  }
}
