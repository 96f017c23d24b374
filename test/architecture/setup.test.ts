/** The rules of the test setup itself. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';

test('a test that reaches for the network is stopped', async () => {
  const failure = await fetch('https://service.example/').catch((error: unknown) => error);
  expect(String((failure as Error).cause)).toContain('tests talk to 127.0.0.1 only');
});

test('a test may talk to a server of its own', async () => {
  const server = createServer((_, answer) => answer.end('yes'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(await answer.text()).toBe('yes');
  await new Promise((closed) => server.close(closed));
});

test.fails('a test that prints does not pass', () => {
  console.log('here I am');
  expect(1).toBe(1);
});
