/** What a reader and a machine see when something breaks. */
import { describe, expect, test } from 'vitest';
import { StoreBusy, StoreUnknown } from '#functions/store/errors.ts';
import { memoryStore } from '#test/support/deps.ts';
import { testWeb } from '#test/support/web.ts';

describe('when something breaks', () => {
  const broken = (error: Error) => {
    const fails = async () => Promise.reject(error);
    return testWeb({ store: { ...memoryStore(), get: fails, query: fails } });
  };

  test.each([new StoreBusy('x'), new StoreUnknown('x')])('a store that is too busy asks to come back soon', async (error) => {
    const page = await broken(error).reader().post('/entra', { correu: 'a@magnet.example' });
    expect([page.status, page.title, page.headers.get('Retry-After')]).toEqual([503, 'El servei va molt ple', '5']);
  });

  test('a mistake of ours is logged and shows a reference, never how we are made', async () => {
    const { deps, reader } = broken(new Error('secret of the house at store.ts'));
    const page = await reader().post('/entra', { correu: 'a@magnet.example' });
    expect([page.status, page.title]).toEqual([500, 'Hi ha hagut un error nostre']);
    expect(page.text).toContain(page.headers.get('X-Request-Id'));
    expect(page.html).not.toMatch(/secret|store\.ts| at /);
    expect(deps.logged).toEqual(['request']);
  });

  test('health says so', async () => {
    const response = await broken(new Error('down')).reader().request('/health', { method: 'GET' });
    expect([response.status, await response.json()]).toEqual([503, { status: 'down', store: 'sqlite', version: '0.1.0-test' }]);
  });
});

test('health says that the store answers', async () => {
  const response = await testWeb().reader().request('/health', { method: 'GET' });
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok', store: 'sqlite', version: '0.1.0-test' }]);
});
