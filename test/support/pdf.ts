/** Reads a PDF that has only standard fonts: its raw text, and the words of its pages. */
import { inflateSync } from 'node:zlib';

/** The objects outside of streams, as they stand. */
export function rawOfPdf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** The words of all pages in their order, pieces of one line joined. */
export function wordsOfPdf(bytes: Uint8Array): string {
  const streams = [...rawOfPdf(bytes).matchAll(/FlateDecode[^>]*>>\s*stream\n(.*?)\nendstream/gsu)];
  return streams.map(([, packed = '']) => textOf(inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'))).join('\n');
}

function textOf(content: string): string {
  const shown = [...content.matchAll(/\[(?<pieces>(?:<[0-9a-f]*>|[\s\d.-])*)\] TJ/gu)];
  return shown
    .map(({ groups }) => [...(groups?.pieces ?? '').matchAll(/<([0-9a-f]*)>/gu)].map(([, hex = '']) => decoded(hex)).join(''))
    .join(' ');
}

function decoded(hex: string): string {
  return new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex'));
}
