/** Words come from the page, in the reader's language, in data attributes; these fill and read them. */

/**
 * Fills the `{name}` holes of a text.
 * @param {string | undefined} text
 * @param {Record<string, string | number>} values
 */
export function fill(text, values) {
  return (text ?? '').replace(/\{(\w+)\}/gu, (hole, name) => String(values[name] ?? hole));
}

/**
 * A number as the page's language writes it.
 * @param {number} value
 * @param {Intl.NumberFormatOptions} [options]
 */
export function figure(value, options) {
  return value.toLocaleString(document.documentElement.lang, options);
}

/**
 * The id of the first input of a name, as fields/ids.ts makes it.
 * @param {string} name
 */
export function idOf(name) {
  return name.replaceAll(/[^\w-]/gu, '-');
}
