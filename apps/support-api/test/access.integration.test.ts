import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

interface Content {
  readonly schema?: { readonly examples?: unknown };
  readonly example?: unknown;
  readonly examples?: unknown;
}

interface Operation {
  readonly security: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Record<string, { content?: Record<string, Content> }>;
}

/** Every route of this edge, read from its own document, so that none is forgotten. */
async function routes() {
  const { paths } = (await api.edge.inject('/openapi.json')).json();
  return Object.entries(paths as Record<string, Record<string, Operation>>)
    .filter(([path]) => path.startsWith('/support/v1'))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
}

describe('every route', () => {
  test('is for support and admins, and for nobody else', async () => {
    const found = await routes();
    expect(found.length).toBeGreaterThanOrEqual(18);
    for (const { path, method, operation } of found) {
      expect(operation.security, `${method} ${path}`).toEqual([{ bearer: [] }]);
      const url = path.replace('/support/v1', '').replaceAll(/\{\w+\}/g, 'none');
      const ask = async (person: Person | null, asking = {}) =>
        (await api.call(person, method.toUpperCase() as 'GET', url, asking)).statusCode;
      expect(
        {
          nobody: await ask(null),
          guest: await ask('guest'),
          hotel: await ask('hotel'),
          'of another edge': await ask('support', { audience: 'admin' }),
        },
        `${method} ${path}`,
      ).toEqual({ nobody: 401, guest: 403, hotel: 403, 'of another edge': 401 });
      for (const person of ['support', 'admin'] as const) {
        expect([401, 403], `${person}: ${method} ${path}`).not.toContain(await ask(person));
      }
    }
  });

  test('that writes needs a key', async () => {
    for (const { path, method } of await routes()) {
      if (method === 'get') continue;
      const url = path.replace('/support/v1', '').replaceAll(/\{\w+\}/g, 'none');
      const answer = await api.call('support', method.toUpperCase() as 'POST', url, { body: {} });
      expect(answer.json().error, `${method} ${path}`).toBe('IDEMPOTENCY_KEY_REQUIRED');
    }
  });

  test('shows an example of every answer with a body', async () => {
    const without = (await routes()).flatMap(({ path, method, operation }) =>
      Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
        Object.values(content)
          .filter(({ schema, example, examples }) => (schema?.examples ?? example ?? examples) === undefined)
          .map(() => `${status} of ${method} ${path}`),
      ),
    );
    expect(without).toEqual([]);
  });
});

test('the document has a page, and the edge says what it leans on', async () => {
  expect((await api.edge.inject('/docs/')).statusCode).toBe(200);
  const ready = (await api.edge.inject('/ready')).json();
  expect(ready.status).toEqual(expect.any(String));
  expect(JSON.stringify(ready)).toContain('temporal');
});
