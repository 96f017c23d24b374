/** What the API may refuse: a response a status, with the words of every failure that answers it. */
import { type FailureCode, failures } from '#schemas/failures.ts';
import type { Locale } from '#schemas/text.ts';
import { apiText } from '../text/api.ts';
import { ref } from './schemas.ts';

const codes = {
  send: ['not-found', 'invalid', 'key-reused', 'already-submitted', 'not-allowed-now', 'too-many', 'busy'],
  read: ['link-spent', 'busy'],
  search: ['too-many', 'busy'],
} as const satisfies Record<string, readonly FailureCode[]>;

/** Responses by status. */
export function refused(operation: keyof typeof codes, locale: Locale): Readonly<Record<number, unknown>> {
  const said = new Map<number, readonly string[]>();
  for (const code of codes[operation]) {
    const { status, text } = failures[code];
    said.set(status, [...(said.get(status) ?? []), `\`${code}\`: ${text[locale]}`]);
  }
  if (operation === 'send') {
    said.set(400, [apiText.unreadable[locale]]).set(413, [apiText.tooBig[locale]]).set(415, [apiText.notJson[locale]]);
  }
  const content = { 'application/problem+json': { schema: ref('Problem') } };
  return Object.fromEntries([...said].map(([status, lines]) => [status, { description: lines.join('\n\n'), content }]));
}
