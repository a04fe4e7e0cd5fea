import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const hotel = {
  name: 'Harbour & <b>Sons</b>',
  description: '<script>alert(1)</script>',
  address: 'Street 1',
  city: 'Lisbon',
  countryCode: 'PT',
  latitude: 38.7,
  longitude: -9.1,
  timeZone: 'Europe/Lisbon',
  stars: 4,
  amenities: ['wifi'],
  checkInTime: '15:00',
  checkOutTime: '11:00',
  cancellationPolicyId: 'pol_moderate',
  houseRules: { pets: 'Small "dogs" & cats' },
};
const room = {
  name: 'Loft',
  description: 'High up',
  bedType: 'KING',
  maxGuests: 3,
  amenities: ['desk'],
  cancellationPolicyId: null,
};
const policy = { name: 'Own', tiers: [{ daysBeforeCheckIn: 7, refundPercent: 80 }] };

async function make(person: Person, path: string, body: object): Promise<{ id: string }> {
  const answer = await api.call(person, 'POST', path, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}

const requests: ['GET' | 'POST' | 'PUT' | 'DELETE', string, object?][] = [
  ['GET', '/hotels'],
  ['POST', '/hotels', { currency: 'EUR', ...hotel }],
  ['GET', '/hotels/htl_sea'],
  ['PUT', '/hotels/htl_sea', { version: 1, ...hotel, status: 'ACTIVE' }],
  ['DELETE', '/hotels/htl_sea'],
  ['POST', '/rooms', { hotelId: 'htl_sea', ...room }],
  ['GET', '/rooms/rt_sea_double'],
  ['PUT', '/rooms/rt_sea_double', { version: 1, ...room }],
  ['GET', '/hotels/htl_sea/policies'],
  ['POST', '/hotels/htl_sea/policies', policy],
  ['PUT', '/policies/pol_flexible', { version: 1, ...policy }],
];

describe.each(requests)('%s %s', (method, path, body) => {
  test('is not for strangers, guests or the support', async () => {
    expect((await api.call(null, method, path, body)).statusCode).toBe(401);
    expect((await api.call('guest', method, path, body)).statusCode).toBe(403);
    expect((await api.call('support', method, path, body)).statusCode).toBe(403);
  });

  test('does not know the hotels of others', async () => {
    if (path === '/hotels' || path.startsWith('/policies')) return;
    const answer = await api.call('hill', method, path, body);
    expect([answer.statusCode, answer.json().error]).toEqual([404, 'NOT_FOUND']);
    const lost = path.replace('_sea', '_lost');
    const lostBody = body && { ...body, ...('hotelId' in body ? { hotelId: 'htl_lost' } : {}) };
    expect((await api.call('admin', method, lost, lostBody)).statusCode).toBe(404);
  });

  test('refuses what is not known', async () => {
    const answer = await api.call(
      'sea',
      method,
      body ? path : `${path}?surprise=1`,
      body && { ...body, surprise: 1 },
    );
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'VALIDATION_ERROR']);
  });
});

describe('hotels', () => {
  test('a hotel of hotel staff is PENDING, theirs, and kept as it was given', async () => {
    const made = await make('sea', '/hotels', { currency: 'JPY', ...hotel });
    expect(made).toMatchObject({ ...hotel, currency: 'JPY', status: 'PENDING', version: 1, sandbox: false });
    expect(made).toMatchObject({ cancellation: [{ daysBeforeCheckIn: 5, refundPercent: 100 }], photos: [] });
    const { id } = made;
    expect((await api.call('sea', 'GET', `/hotels/${id}`)).json()).toEqual(made);
    expect((await api.call('hill', 'GET', `/hotels/${id}`)).statusCode).toBe(404);
    const list = (await api.call('sea', 'GET', '/hotels?pageSize=100')).json();
    expect(list.items.map((line: { id: string }) => line.id)).toContain(id);
    expect(list.items.map((line: { id: string }) => line.id)).not.toContain('htl_hill');
  });

  test('only the platform puts a hotel on sale', async () => {
    const active = { ...hotel, status: 'ACTIVE' };
    expect((await api.call('sea', 'POST', '/hotels', { currency: 'EUR', ...active })).statusCode).toBe(403);
    const { id } = await make('sea', '/hotels', { currency: 'EUR', ...hotel });
    const change = { version: 1, ...active };
    const refused = await api.call('sea', 'PUT', `/hotels/${id}`, change);
    expect([refused.statusCode, refused.json().error]).toEqual([403, 'FORBIDDEN']);
    expect((await api.call('admin', 'PUT', `/hotels/${id}`, change)).json().status).toBe('ACTIVE');
    const renamed = await api.call('sea', 'PUT', `/hotels/${id}`, { ...change, version: 2, name: 'New' });
    expect(renamed.json()).toMatchObject({ name: 'New', status: 'ACTIVE', version: 3 });
    const closed = await api.call('sea', 'DELETE', `/hotels/${id}`);
    expect([closed.statusCode, closed.json().status]).toEqual([200, 'INACTIVE']);
    expect((await api.call('sea', 'DELETE', `/hotels/${id}`)).json().version).toBe(closed.json().version);
    const reopened = await api.call('sea', 'PUT', `/hotels/${id}`, { ...change, version: 4 });
    expect(reopened.statusCode).toBe(403);
  });

  test('a stale version is answered with the present state', async () => {
    const { id } = await make('sea', '/hotels', { currency: 'EUR', ...hotel });
    const change = { version: 1, ...hotel, status: 'PENDING' };
    expect((await api.call('sea', 'PUT', `/hotels/${id}`, { ...change, name: 'First' })).statusCode).toBe(
      200,
    );
    const late = await api.call('admin', 'PUT', `/hotels/${id}`, { ...change, name: 'Late' });
    expect([late.statusCode, late.json().error]).toEqual([409, 'VERSION_CONFLICT']);
    expect(late.json().current).toEqual((await api.call('sea', 'GET', `/hotels/${id}`)).json());
  });

  test.each([
    ['timeZone', 'Mars/Olympus'],
    ['timeZone', '+02:00'],
    ['countryCode', 'QX'],
    ['currency', 'XYZ'],
    ['latitude', 91],
    ['stars', 6],
    ['name', '  '],
    ['name', 'nul \0 inside'],
    ['name', 'two\nlines'],
    ['city', 'Bell\u0007'],
    ['checkInTime', '25:00'],
    ['amenities', ['Has Spaces']],
    ['houseRules', { 'two words': 'x' }],
    ['houseRules', { pets: 7 }],
    ['cancellationPolicyId', 'pol_nobodys'],
  ])('a hotel with the %s %j is refused', async (field, value) => {
    const answer = await api.call('admin', 'POST', '/hotels', { currency: 'EUR', ...hotel, [field]: value });
    expect([answer.statusCode, answer.json().error], answer.body).toEqual([400, 'VALIDATION_ERROR']);
    expect(answer.body).toContain(field);
  });
});

describe('room types', () => {
  test('are added, read, and changed from their present version', async () => {
    const made = await make('sea', '/rooms', { hotelId: 'htl_sea', ...room });
    expect(made).toMatchObject({ ...room, hotelId: 'htl_sea', version: 1, photos: [] });
    const path = `/rooms/${made.id}`;
    expect((await api.call('sea', 'GET', path)).json()).toEqual(made);
    const change = { version: 1, ...room, cancellationPolicyId: 'pol_non_refundable' };
    expect((await api.call('sea', 'PUT', path, change)).json()).toMatchObject({
      version: 2,
      cancellation: [],
    });
    const late = await api.call('sea', 'PUT', path, change);
    expect([late.statusCode, late.json().error]).toEqual([409, 'VERSION_CONFLICT']);
    expect(late.json().current).toEqual((await api.call('sea', 'GET', path)).json());
  });

  test('do not go by the policy of another hotel', async () => {
    const { id } = await make('hill', '/hotels/htl_hill/policies', policy);
    const body = { hotelId: 'htl_sea', ...room, cancellationPolicyId: id };
    const answer = await api.call('sea', 'POST', '/rooms', body);
    expect([answer.statusCode, answer.json().details[0].field]).toEqual([400, 'cancellationPolicyId']);
  });
});

describe('cancellation policies', () => {
  test('a hotel has the platform’s and its own, and changes its own', async () => {
    const made = await make('sea', '/hotels/htl_sea/policies', policy);
    const { id } = made;
    const { items } = (await api.call('sea', 'GET', '/hotels/htl_sea/policies')).json();
    const ids = items.map((item: { id: string }) => item.id);
    expect(ids.slice(0, 4)).toEqual(['pol_flexible', 'pol_moderate', 'pol_non_refundable', 'pol_strict']);
    expect(ids).toContain(id);
    const change = { version: 1, name: 'Strict', tiers: [] };
    expect((await api.call('sea', 'PUT', `/policies/${id}`, change)).json()).toMatchObject({
      version: 2,
      tiers: [],
    });
    const late = await api.call('sea', 'PUT', `/policies/${id}`, change);
    expect([late.statusCode, late.json().current.version]).toEqual([409, 2]);
    expect((await api.call('hill', 'PUT', `/policies/${id}`, change)).statusCode).toBe(404);
    expect((await api.call('admin', 'PUT', '/policies/pol_none', change)).statusCode).toBe(404);
    expect((await api.call('admin', 'PUT', '/policies/pol_strict', change)).statusCode).toBe(403);
  });

  test.each([
    [[{ refundPercent: 101, hoursBeforeCheckIn: 1 }]],
    [[{ refundPercent: 50, hoursBeforeCheckIn: 24, daysBeforeCheckIn: 1 }]],
    [[{ refundPercent: 50 }]],
    [
      [
        { refundPercent: 50, hoursBeforeCheckIn: 48 },
        { refundPercent: 40, daysBeforeCheckIn: 2 },
      ],
    ],
    [
      [
        { refundPercent: 50, daysBeforeCheckIn: 7 },
        { refundPercent: 100, hoursBeforeCheckIn: 24 },
      ],
    ],
  ])('tiers that make no sense are refused: %j', async (tiers) => {
    const answer = await api.call('sea', 'POST', '/hotels/htl_sea/policies', { ...policy, tiers });
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'VALIDATION_ERROR']);
  });
});
