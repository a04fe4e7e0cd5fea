import { setTimeout as wait } from 'node:timers/promises';
import setUp from '../harness/global-setup.ts';
import { type BookingRequest, bookingRequest, post } from '../platform/book.ts';
import { breakProvider } from '../platform/break-things.ts';
import { sellRooms } from '../platform/sell-rooms.ts';
import { type Platform, startPlatform } from '../platform/start-platform.ts';
import { recordHistory } from './record-history.ts';

/**
 * Records one history of each way a saga goes, on real servers. Run it when a release changes what the saga does
 * (a change that is `patched` keeps the old files too): node tests/src/replay/record-all.ts
 */
const ways: Record<string, (platform: Platform, roomTypeId: string) => Promise<BookingRequest>> = {
  confirmed: (platform, roomTypeId) => book(bookingRequest(platform, roomTypeId)),
  'card-declined': (platform, roomTypeId) =>
    book(bookingRequest(platform, roomTypeId, { paymentMethodId: 'pm_card_chargeDeclined' })),
  'capture-refused': (platform, roomTypeId) =>
    book(bookingRequest(platform, roomTypeId), ({ bookingId }) =>
      breakProvider(platform, { operation: 'capture', kind: 'decline', bookingId }),
    ),
  'payment-retried': (platform, roomTypeId) =>
    book(bookingRequest(platform, roomTypeId), ({ bookingId }) =>
      breakProvider(platform, { operation: 'confirm', kind: 'unavailable', times: 3, bookingId }),
    ),
  'hold-expired': (platform, roomTypeId) =>
    book(bookingRequest(platform, roomTypeId, { paymentMethodId: undefined })),
  'hold-confirmed': async (platform, roomTypeId) => {
    const request = await book(bookingRequest(platform, roomTypeId, { paymentMethodId: undefined }));
    const url = `${platform.apps['customer-api'].url}/api/v1/bookings/${request.bookingId}/confirm`;
    await post(platform, request.guest, url, { paymentMethodId: 'pm_card_chargeDeclined' });
    await post(platform, request.guest, url, { paymentMethodId: 'pm_card_visa' });
    return request;
  },
};

async function book(
  request: BookingRequest,
  harm: (request: BookingRequest) => Promise<unknown> = async () => undefined,
): Promise<BookingRequest> {
  await harm(request);
  await request.send();
  return request;
}

async function settled({ databases }: Platform, { bookingId }: BookingRequest): Promise<void> {
  for (;;) {
    const { rows } = await databases.booking.query(
      'SELECT 1 FROM bookings WHERE id = $1 AND settled_at IS NOT NULL',
      [bookingId],
    );
    if (rows.length > 0) return;
    await wait(200);
  }
}

const tearDown = await setUp();
try {
  const platform = await startPlatform({ HOLD_TTL_SECONDS: '5' });
  for (const [name, take] of Object.entries(ways)) {
    const { roomTypeId } = await sellRooms(platform.databases, 1);
    const request = await take(platform, roomTypeId);
    await settled(platform, request);
    await recordHistory(name, request.bookingId);
    console.log(`recorded ${name}`);
  }
  await platform.stop();
} finally {
  await tearDown();
}
