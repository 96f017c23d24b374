/** The addresses of the service, as pages use them, and which of them are ours. */
export { paths } from '#schemas/paths.ts';

/** Whether a part of an address may be the id of a row; the store takes no other. */
export function isId(text: string): boolean {
  return /^[\w-]{1,64}$/u.test(text);
}

/** Whether a part of an address may be the id of an item of the calendar: parts like those of other ids, with points between them. */
export function isItemId(text: string): boolean {
  return text.length <= 120 && text.split('.').every(isId);
}

/** The longest path that a reader may bring along. */
const longest = 2_000;

/** The path, with its query, of a text that leads to a page of ours; null for anything else. Guards every redirect that a reader may have written. */
export function ownPath(text: string | undefined): string | null {
  if (!text?.startsWith('/') || !URL.canParse(text, 'http://ours.invalid')) return null;
  const { origin, pathname, search } = new URL(text, 'http://ours.invalid');
  const path = `${pathname}${search}`;
  return origin === 'http://ours.invalid' && !pathname.startsWith('//') && path.length <= longest ? path : null;
}
