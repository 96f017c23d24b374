/** Commands of this machine. */
import { describe, expect, test } from 'vitest';
import { testWeb } from '#test/support/web.ts';

describe('commands of this machine', () => {
  const control = { token: 'one-time-token', handlers: { ping: async (input: unknown) => ({ heard: input }) } };
  const ask = (web: ReturnType<typeof testWeb>, command: string, token: string) =>
    web.app.request(`http://127.0.0.1:3000/_control/${command}`, {
      method: 'POST',
      body: JSON.stringify({ n: 1 }),
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    });

  test('are heard with the token of the data folder', async () => {
    const response = await ask(testWeb({ control }), 'ping', 'one-time-token');
    expect(await response.json()).toEqual({ result: { heard: { n: 1 } } });
  });

  test('do not exist without it, under another name, or where none are taken', async () => {
    const answers = [
      await ask(testWeb({ control }), 'ping', 'guess'),
      await ask(testWeb({ control }), 'toString', 'one-time-token'),
      await ask(testWeb(), 'ping', ''),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
