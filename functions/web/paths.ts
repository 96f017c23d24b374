/** The addresses of the service, as pages use them, and which of them are ours. */
export { paths } from '#schemas/paths.ts';

/** The path, with its query, of a text that leads to a page of ours; null for anything else. Guards every redirect that a reader may have written. */
export function ownPath(text: string | undefined): string | null {
  if (!text?.startsWith('/') || !URL.canParse(text, 'http://ours.invalid')) return null;
  const { origin, pathname, search } = new URL(text, 'http://ours.invalid');
  return origin === 'http://ours.invalid' && !pathname.startsWith('//') ? `${pathname}${search}` : null;
}
