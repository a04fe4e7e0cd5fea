import { deriveId } from '@holdfast/domain/derive-id';
import { endOperation } from '@holdfast/prisma-booking/stay-operations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { book } from './book.ts';
import { type Person, people, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  for (const id of ['bk_cancel', 'bk_missed', 'bk_access', 'bk_pending']) {
    await book(api, id, { arrival: 0, hotelId: 'htl_sea' });
  }
  await book(api, 'bk_hill', { arrival: 0, hotelId: 'htl_hill' });
  await book(api, 'bk_test', { arrival: 0, hotelId: 'htl_sea', livemode: false });
  const settled = { status: 'CONFIRMED', paymentStatus: 'CAPTURED', settledAt: new Date() };
  await api.platform.bookings.booking.updateMany({
    where: { id: { in: ['bk_cancel', 'bk_missed', 'bk_access', 'bk_hill', 'bk_test'] } },
    data: settled,
  });
});
afterAll(() => api.close());

let keys = 0;
const ask = (
  operation: 'cancel' | 'no-show',
  bookingId: string,
  { person = 'sea' as Person | null, hotelId = 'htl_sea', body = {} as object, key = `key-${++keys}` } = {},
) => api.call(person, 'POST', `/hotels/${hotelId}/bookings/${bookingId}/${operation}`, body, key);
const reason = 'ROOM_OUT_OF_ORDER';

const operationIdOf = (path: string, idempotencyKey: string) =>
  deriveId('op', {
    ...{ livemode: true, accountId: people.sea.id, idempotencyKey },
    route: `POST /admin/v1/hotels/htl_sea/bookings/${path}`,
  });

describe('a hotel cancels', () => {
  test('for the hotel, with its reason, and everything goes back', async () => {
    const body = { reason, note: 'A pipe has burst.' };
    const accepted = await ask('cancel', 'bk_cancel', { body, key: 'burst' });
    expect([accepted.statusCode, accepted.json().id]).toEqual([202, 'bk_cancel']);
    const row = await api.platform.bookings.operation.findFirstOrThrow({ where: { bookingId: 'bk_cancel' } });
    expect(row).toMatchObject({
      kind: 'cancel',
      actorKind: 'HOTEL',
      accountId: people.sea.id,
      request: { waiveFee: true, reason },
      note: 'A pipe has burst.',
    });
    expect(api.log()).not.toContain('burst');
    await endOperation(api.platform.bookings, {
      operationId: operationIdOf('bk_cancel/cancel', 'burst'),
      outcome: { code: 'DONE' },
      tell: null,
    });
    expect((await ask('cancel', 'bk_cancel', { body, key: 'burst' })).statusCode).toBe(200);
    const other = await ask('cancel', 'bk_cancel', { body: { reason: 'OTHER' }, key: 'burst' });
    expect(other.json()).toMatchObject({ error: 'IDEMPOTENCY_KEY_REUSED', status: 422 });
  });

  test('not what has ended', async () => {
    const ended = { status: 'COMPLETED', settledAt: new Date() };
    await book(api, 'bk_completed', { arrival: 0, hotelId: 'htl_sea' });
    await api.platform.bookings.booking.update({ where: { id: 'bk_completed' }, data: ended });
    const refused = await ask('cancel', 'bk_completed', { body: { reason } });
    expect(refused.json()).toMatchObject({
      error: 'BOOKING_STATE_CONFLICT',
      status: 409,
      bookingId: 'bk_completed',
    });
  });

  test.each([[{}], [{ reason: 'GUEST_IS_ILL' }], [{ reason, note: ' ' }], [{ reason, waiveFee: true }]])(
    '%o is refused',
    async (body) => {
      expect((await ask('cancel', 'bk_access', { body })).json()).toMatchObject({
        error: 'VALIDATION_ERROR',
        status: 400,
      });
    },
  );
});

describe('a guest who did not come', () => {
  test('is not missed before check-in where the hotel is, nor where nothing is confirmed', async () => {
    const early = await ask('no-show', 'bk_missed');
    expect(early.json()).toMatchObject({ error: 'BOOKING_STATE_CONFLICT', status: 409 });
    expect(early.json().message).toContain('15:00');
    expect((await ask('no-show', 'bk_pending')).json().error).toBe('BOOKING_STATE_CONFLICT');
  });

  test('is missed from then on', async () => {
    const { bookings } = api.platform;
    await bookings.booking.update({ where: { id: 'bk_missed' }, data: { checkIn: '2020-06-10' } });
    expect((await ask('no-show', 'bk_missed', { key: 'missed' })).statusCode).toBe(202);
    const row = await bookings.operation.findFirstOrThrow({ where: { bookingId: 'bk_missed' } });
    expect(row).toMatchObject({ kind: 'no_show', actorKind: 'HOTEL', request: {} });
    await endOperation(bookings, {
      operationId: operationIdOf('bk_missed/no-show', 'missed'),
      outcome: { code: 'DONE', feeMinor: 20_000 },
      tell: null,
    });
    expect((await ask('no-show', 'bk_missed', { key: 'missed' })).statusCode).toBe(200);
  });
});

describe.each(['cancel', 'no-show'] as const)('%s', (operation) => {
  const body = operation === 'cancel' ? { reason } : {};
  const statusOf = async (bookingId: string, options: Parameters<typeof ask>[2]) =>
    (await ask(operation, bookingId, { body, ...options })).statusCode;

  test('is for the staff of the hotel and the platform, and for bookings of that hotel', async () => {
    expect({
      nobody: await statusOf('bk_access', { person: null }),
      guest: await statusOf('bk_access', { person: 'guest' }),
      support: await statusOf('bk_access', { person: 'support' }),
      'other staff': await statusOf('bk_access', { person: 'hill' }),
      'booking of another hotel': await statusOf('bk_hill', {}),
      'another hotel': await statusOf('bk_hill', { hotelId: 'htl_hill' }),
      'test booking': await statusOf('bk_test', {}),
      'no such booking': await statusOf('bk_none', {}),
    }).toEqual({
      nobody: 401,
      guest: 403,
      support: 403,
      'other staff': 404,
      'booking of another hotel': 404,
      'another hotel': 404,
      'test booking': 404,
      'no such booking': 404,
    });
  });

  test('needs a key', async () => {
    const path = `/hotels/htl_sea/bookings/bk_access/${operation}`;
    expect((await api.call('sea', 'POST', path, body)).json().error).toBe('IDEMPOTENCY_KEY_REQUIRED');
  });
});
