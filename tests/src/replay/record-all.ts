import { setTimeout as wait } from 'node:timers/promises';
import { bookStayContract } from '@holdfast/domain/book-stay-contract';
import { eraseGuestContract } from '@holdfast/domain/erase-guest-contract';
import { manageStayContract } from '@holdfast/domain/manage-stay-contract';
import setUp from '../harness/global-setup.ts';
import { type BookingRequest, bookingRequest, post } from '../platform/book.ts';
import { breakProvider } from '../platform/break-things.ts';
import { sellNights, sellRooms } from '../platform/sell-rooms.ts';
import { type Platform, startPlatform } from '../platform/start-platform.ts';
import { recordHistory } from './record-history.ts';

type Way = (platform: Platform, roomTypeId: string) => Promise<BookingRequest>;

const saga = bookStayContract.workflowId;
const stay = manageStayContract.workflowId;

/**
 * Records one history of each way a workflow goes, on real servers: those named, or all. Run it for what is new when a
 * release changes what a workflow does (a change that is `patched` keeps the old files too):
 * node tests/src/replay/record-all.ts [name…]
 */
const ways: Record<
  string,
  { readonly of: (bookingId: string, guestId: string) => string; readonly take: Way }
> = {
  confirmed: { of: saga, take: (platform, roomTypeId) => book(bookingRequest(platform, roomTypeId)) },
  'card-declined': {
    of: saga,
    take: (platform, roomTypeId) =>
      book(bookingRequest(platform, roomTypeId, { paymentMethodId: 'pm_card_chargeDeclined' })),
  },
  'capture-refused': {
    of: saga,
    take: (platform, roomTypeId) =>
      book(bookingRequest(platform, roomTypeId), ({ bookingId }) =>
        breakProvider(platform, { operation: 'capture', kind: 'decline', bookingId }),
      ),
  },
  'payment-retried': {
    of: saga,
    take: (platform, roomTypeId) =>
      book(bookingRequest(platform, roomTypeId), ({ bookingId }) =>
        breakProvider(platform, { operation: 'confirm', kind: 'unavailable', times: 3, bookingId }),
      ),
  },
  'hold-expired': {
    of: saga,
    take: (platform, roomTypeId) =>
      book(bookingRequest(platform, roomTypeId, { paymentMethodId: undefined })),
  },
  'hold-confirmed': {
    of: saga,
    async take(platform, roomTypeId) {
      const request = await book(bookingRequest(platform, roomTypeId, { paymentMethodId: undefined }));
      await ask(platform, request, 'confirm', { paymentMethodId: 'pm_card_chargeDeclined' });
      await ask(platform, request, 'confirm', { paymentMethodId: 'pm_card_visa' });
      return request;
    },
  },
  'guest-acted': {
    of: saga,
    async take(platform, roomTypeId) {
      const paymentMethodId = 'pm_card_authenticationRequired';
      const request = await book(bookingRequest(platform, roomTypeId, { paymentMethodId }));
      const { rows } = await platform.databases.sandbox.query<{ id: string }>(
        'SELECT id FROM payment_intents WHERE booking_id = $1',
        [request.bookingId],
      );
      const address = `${platform.apps['sandbox-psp'].url}/sandbox/authenticate/${rows[0]?.id}`;
      await fetch(address, { method: 'POST', body: new URLSearchParams({ outcome: 'succeed' }) });
      return request;
    },
  },
  'stay-cancelled': {
    of: stay,
    async take(platform, roomTypeId) {
      const request = await book(bookingRequest(platform, roomTypeId));
      await ask(platform, request, 'cancel', {});
      return request;
    },
  },
  'stay-changed': {
    of: stay,
    async take(platform, roomTypeId) {
      await sellNights(platform.databases, roomTypeId, [30], 1);
      const request = await book(bookingRequest(platform, roomTypeId));
      await ask(platform, request, 'change', { checkIn: '2027-03-27', checkOut: '2027-03-31' });
      await ask(platform, request, 'change', { checkIn: '2027-03-28', checkOut: '2027-03-31' });
      return request;
    },
  },
  'stay-change-undone': {
    of: stay,
    async take(platform, roomTypeId) {
      await sellNights(platform.databases, roomTypeId, [30], 1);
      const request = await book(bookingRequest(platform, roomTypeId));
      const paymentMethodId = 'pm_card_chargeDeclined';
      await ask(platform, request, 'change', {
        checkIn: '2027-03-27',
        checkOut: '2027-03-31',
        paymentMethodId,
      });
      return request;
    },
  },
  'guest-erased': {
    of: (_, guestId) => eraseGuestContract.workflowId(guestId),
    async take(platform, roomTypeId) {
      const request = await book(
        bookingRequest(platform, roomTypeId, { paymentMethodId: 'pm_card_chargeDeclined' }),
      );
      await settled(platform, request);
      const { url } = platform.apps['customer-api'];
      const { body } = await post(platform, request.guest, `${url}/api/v1/privacy/erasure`, {});
      for (let state = ''; state !== 'DONE'; await wait(500)) {
        const answer = await fetch(`${url}/api/v1/privacy/erasures/${body.id}`);
        state = ((await answer.json()) as { state: string }).state;
      }
      return request;
    },
  },
};

function ask(platform: Platform, { bookingId, guest }: BookingRequest, path: string, body: object) {
  return post(
    platform,
    guest,
    `${platform.apps['customer-api'].url}/api/v1/bookings/${bookingId}/${path}`,
    body,
  );
}

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
  const named = process.argv.slice(2);
  for (const [name, { of, take }] of Object.entries(ways)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const { roomTypeId } = await sellRooms(platform.databases, 1);
    const request = await take(platform, roomTypeId);
    await settled(platform, request);
    await recordHistory(name, of(request.bookingId, request.guest.id));
    console.log(`recorded ${name}`);
  }
  await platform.stop();
} finally {
  await tearDown();
}
