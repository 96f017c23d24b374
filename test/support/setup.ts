/** What every test obeys: it prints nothing and talks to nobody but this machine. */
import { Socket } from 'node:net';
import { afterEach, beforeEach, expect } from 'vitest';

const levels = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const own = ['127.0.0.1', 'localhost', '::1'];
let printed: string[] = [];

for (const level of levels) console[level] = (...words: unknown[]) => void printed.push(`console.${level}: ${words.map(String).join(' ')}`);

const connect = Socket.prototype.connect;
/** The host that a call of `connect` names; undefined for a local pipe. */
function hostOf(options: unknown, host: unknown): string | undefined {
  const first = Array.isArray(options) ? options[0] : options;
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && first.path) return undefined;
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return undefined;
  return typeof host === 'string' ? host : 'localhost';
}
Socket.prototype.connect = function (this: Socket, ...args: Parameters<Socket['connect']>) {
  const host = hostOf(args[0], args[1]);
  if (host !== undefined && !own.includes(host)) throw new Error(`A test tried to reach ${host}; tests talk to 127.0.0.1 only.`);
  return Reflect.apply(connect, this, args);
} as Socket['connect'];

beforeEach(() => {
  printed = [];
});

afterEach(() => {
  expect(printed, 'a test prints nothing; give it a log of its own').toEqual([]);
});
