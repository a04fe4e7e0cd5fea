import { createAdminClient } from '@holdfast/sdk/admin';
import { createCustomerClient } from '@holdfast/sdk/customer';
import { pages } from '@holdfast/sdk/paging';
import { createSupportClient } from '@holdfast/sdk/support';
import { sellRooms, testStay } from '@holdfast/tests/platform/sell-rooms';
import { newGuest, type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, expect, test } from 'vitest';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({}, { hotels: true, support: true });
});
afterAll(() => platform?.stop());

test('the clients of guests, support and hotels speak with their edges', async () => {
  const { hotelId, roomTypeId } = await sellRooms(platform.databases, 5);
  const guest = newGuest();
  let tokensGiven = 0;
  const customer = createCustomerClient({
    baseUrl: platform.apps['customer-api'].url,
    token: 'no token of ours',
    refreshToken: () => {
      tokensGiven += 1;
      return platform.tokenOf(guest);
    },
  });
  const body = { roomTypeId, ...testStay, guests: 2, paymentMethodId: 'pm_card_visa' };
  const idempotencyKey = crypto.randomUUID();
  const booking = await customer.createBooking({ body, idempotencyKey });
  expect(tokensGiven).toBe(1);
  expect(await customer.createBooking({ body, idempotencyKey })).toMatchObject({ id: booking.id });
  await expect(customer.createBooking({ body: { ...body, rooms: 2 }, idempotencyKey })).rejects.toMatchObject(
    { code: 'IDEMPOTENCY_KEY_REUSED', status: 422, requestId: expect.any(String) },
  );
  await customer.createBooking({ body });

  const seen: string[] = [];
  for await (const { id } of pages((page) => customer.listBookings({ query: { page, pageSize: 1 } }))) {
    seen.push(id);
  }
  expect(seen).toHaveLength(2);
  expect(seen).toContain(booking.id);

  const support = createSupportClient({
    baseUrl: platform.apps['support-api']?.url ?? '',
    token: await platform.tokenOf(newGuest(), ['SUPPORT'], 'support'),
  });
  const { items } = await support.findBookings({ query: { q: booking.number } });
  expect(items.map(({ id }) => id)).toEqual([booking.id]);

  const admin = createAdminClient({
    baseUrl: platform.apps['admin-api']?.url ?? '',
    token: await platform.tokenOf(newGuest(), ['ADMIN'], 'admin'),
  });
  expect(await admin.getHotel({ path: { hotelId } })).toMatchObject({ id: hotelId });
  const sheet = await admin.exportRatesAndAllotments({
    path: { hotelId },
    query: { from: testStay.checkIn, until: testStay.checkOut },
  });
  expect(sheet).toContain(roomTypeId);
});
