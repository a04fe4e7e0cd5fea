import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, firstNight, type Person, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const range = `?from=${firstNight}&until=${addDays(firstNight, 2)}`;
const csv = 'roomTypeId,date\n';

/** Every route about one hotel, with a request that is well-formed, for a hotel and one of its room types. */
const routes = [
  ['GET', 'the inventory', (_, room) => [`/rooms/${room}/inventory${range}`]],
  [
    'PUT',
    'the inventory',
    (_, room) => [`/rooms/${room}/inventory`, { version: 9, allotment: { rooms: 1 } }],
  ],
  ['GET', 'the pricing', (_, room) => [`/rooms/${room}/pricing`]],
  ['PUT', 'the pricing', (_, room) => [`/rooms/${room}/pricing`, { version: 9, rules: [] }]],
  ['GET', 'the rules of a hotel', (hotel) => [`/hotels/${hotel}/pricing`]],
  ['PUT', 'the rules of a hotel', (hotel) => [`/hotels/${hotel}/pricing`, { version: 9, rules: [] }]],
  ['GET', 'the arrivals', (hotel) => [`/hotels/${hotel}/bookings${range}`]],
  ['GET', 'the file', (hotel) => [`/hotels/${hotel}/rates-and-allotments${range}`]],
  [
    'POST',
    'the file',
    (hotel, room) => [`/hotels/${hotel}/rates-and-allotments`, `${csv}${room},${firstNight}`],
  ],
] as const satisfies readonly (readonly ['GET' | 'PUT' | 'POST', string, Route])[];
type Route = (hotel: string, room: string) => readonly [path: string, body?: unknown];

describe.each(routes)('%s of %s', (method, _, route) => {
  const ask = async (person: Person | null, hotel: string, room: string) => {
    const [path, body] = (route as Route)(hotel, room);
    return (await api.call(person, method, path, body)).statusCode;
  };
  // A version that nobody has read is a conflict: the caller was let in.
  const letIn = method === 'PUT' ? 409 : 200;

  test('lets in the staff of the hotel and the platform, and nobody else', async () => {
    expect({
      'nobody, own': await ask(null, 'htl_sea', 'rt_sea_double'),
      'guest, own': await ask('guest', 'htl_sea', 'rt_sea_double'),
      'support, own': await ask('support', 'htl_sea', 'rt_sea_double'),
      'staff, own': await ask('sea', 'htl_sea', 'rt_sea_double'),
      'staff, other': await ask('sea', 'htl_hill', 'rt_hill_family'),
      'other staff, own': await ask('hill', 'htl_hill', 'rt_hill_family'),
      'other staff, other': await ask('hill', 'htl_sea', 'rt_sea_double'),
      'admin, one': await ask('admin', 'htl_sea', 'rt_sea_double'),
      'admin, other': await ask('admin', 'htl_hill', 'rt_hill_family'),
      'admin, none': await ask('admin', 'htl_none', 'rt_none'),
    }).toEqual({
      'nobody, own': 401,
      'guest, own': 403,
      'support, own': 403,
      'staff, own': letIn,
      'staff, other': 404,
      'other staff, own': letIn,
      'other staff, other': 404,
      'admin, one': letIn,
      'admin, other': letIn,
      'admin, none': 404,
    });
  });

  test('a test token sees only hotels for tests, one for another edge none', async () => {
    const statusOf = async (
      hotel: string,
      room: string,
      token: { audience?: string; livemode?: boolean },
    ) => {
      const [path, body] = (route as Route)(hotel, room);
      const type = typeof body === 'string' ? { 'content-type': 'text/csv' } : {};
      const headers = { ...(await as('admin', token)), ...type };
      const payload = body === undefined ? {} : { payload: body as object };
      return (await api.edge.inject({ method, url: `/admin/v1${path}`, headers, ...payload })).statusCode;
    };
    expect(await statusOf('htl_sea', 'rt_sea_double', { livemode: false })).toBe(letIn);
    expect(await statusOf('htl_hill', 'rt_hill_family', { livemode: false })).toBe(404);
    expect(await statusOf('htl_sea', 'rt_sea_double', { audience: 'customer' })).toBe(401);
  });
});

interface Content {
  readonly schema?: { readonly examples?: unknown };
  readonly example?: unknown;
  readonly examples?: unknown;
}

interface Operation {
  readonly security: readonly object[];
  readonly responses: Record<string, { content?: Record<string, Content> }>;
}

describe('the document', () => {
  const operations = async () => {
    const { paths } = (await api.edge.inject('/openapi.json')).json();
    return Object.entries(paths as Record<string, Record<string, Operation>>)
      .filter(([path]) => path.startsWith('/admin/v1'))
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
      );
  };

  test('names every route, and each needs a token and a role', async () => {
    const found = await operations();
    expect(found.length).toBeGreaterThanOrEqual(routes.length);
    for (const { path, method, operation } of found) {
      expect(operation.security, `${method} ${path}`).toEqual([{ bearer: [] }]);
      const url = path.replaceAll(/\{\w+\}/g, 'htl_sea');
      const ask = async (person: Person | null) => {
        const headers = person === null ? {} : await as(person);
        return (await api.edge.inject({ method: method as 'GET', url, headers })).statusCode;
      };
      expect([await ask(null), await ask('guest'), await ask('support')], `${method} ${path}`).toEqual([
        401, 403, 403,
      ]);
    }
  });

  test('shows an example of every answer with a body', async () => {
    const without = (await operations()).flatMap(({ path, method, operation }) =>
      Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
        Object.values(content)
          .filter(({ schema, example, examples }) => (schema?.examples ?? example ?? examples) === undefined)
          .map(() => `${status} of ${method} ${path}`),
      ),
    );
    expect(without).toEqual([]);
  });

  test('has a page', async () => {
    expect((await api.edge.inject('/docs/')).statusCode).toBe(200);
    expect((await api.edge.inject('/ready')).json()).toMatchObject({ status: expect.any(String) });
  });
});
