import { setTimeout as wait } from 'node:timers/promises';
import { audit } from '@holdfast/tests/audit/audit';
import { type BookingRequest, bookingRequest } from '@holdfast/tests/platform/book';
import { breakProvider, breakWrite } from '@holdfast/tests/platform/break-things';
import { type Mutation, withMutatedWorker } from '@holdfast/tests/platform/mutated-worker';
import { askAsGuest, askAsSupport, goodwill } from '@holdfast/tests/platform/operate';
import { sellNights, sellRooms } from '@holdfast/tests/platform/sell-rooms';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform({ BOOKING_WAIT_MILLIS: '8000' }, { support: true });
});
afterAll(() => platform?.stop());

// Long enough for a call that is still on its way, and for an undo where there is one.
const afterHarmMillis = 5_000;

/** What the auditor has to say once the harm is done. */
async function findings(requests: readonly BookingRequest[], withinMillis = 30_000): Promise<string[]> {
  await wait(afterHarmMillis);
  const bookingIds = requests.map(({ bookingId }) => bookingId);
  return audit({ databases: platform.databases, bookingIds, withinMillis });
}

interface Removal {
  readonly name: string;
  readonly mutation: Mutation;
  /** Does harm that the removed thing guards against; the bookings it was done to. */
  harm(): Promise<BookingRequest[]>;
  readonly shows: RegExp;
}

async function booked(rooms = 2, body: Record<string, unknown> = {}) {
  const { roomTypeId } = await sellRooms(platform.databases, rooms);
  const request = bookingRequest(platform, roomTypeId, body);
  await request.send();
  return { request, roomTypeId };
}

const longer = { checkIn: '2027-03-27', checkOut: '2027-03-31' };

const removals: Removal[] = [
  {
    name: 'the undo of the reservation',
    mutation: {
      file: 'workflows/src/book-stay.ts',
      from: "undo.push('reserve', undos.reserve);",
      to: '',
    },
    harm: async () => [(await booked(1, { paymentMethodId: 'pm_card_chargeDeclined' })).request],
    shows: /I2 .*hold HELD/,
  },
  {
    name: 'the undo of the authorization',
    mutation: {
      file: 'workflows/src/book-stay.ts',
      from: "undo.push('authorize', undos.authorize);",
      to: '',
    },
    async harm() {
      const { roomTypeId } = await sellRooms(platform.databases, 1);
      const request = bookingRequest(platform, roomTypeId);
      const { bookingId } = request;
      await breakProvider(platform, { operation: 'confirm', kind: 'slow', latencyMillis: 1_500, bookingId });
      // Else the provider's message would have the money given back.
      await breakProvider(platform, { operation: 'webhook', kind: 'webhook_lost', times: null, bookingId });
      const answer = request.send();
      // The rooms are lost while the card is being authorized, so that the confirmation is refused.
      await expect
        .poll(async () => (await holdOf(bookingId))?.state, { timeout: 20_000, interval: 20 })
        .toBe('HELD');
      await platform.databases.inventory.query('SELECT release_rooms($1)', [bookingId]);
      await answer;
      return [request];
    },
    shows: /I1 .*authorization left open/,
  },
  {
    name: 'the undo of the rooms that a change took',
    mutation: {
      file: 'workflows/src/stay/change.ts',
      from: "undo.push('reserve', undosOf(taken).reserve);",
      to: '',
    },
    async harm() {
      const { request, roomTypeId } = await booked();
      await sellNights(platform.databases, roomTypeId, [30], 2);
      await askAsGuest(platform, request, '/change', {
        ...longer,
        paymentMethodId: 'pm_card_chargeDeclined',
      });
      return [request];
    },
    shows: /I2 .*a change is still prepared/,
  },
  {
    name: 'the idempotency key of a refund',
    mutation: {
      file: 'activities/src/payment/ask-refund.ts',
      from: 'key: providerKey }',
      to: 'key: crypto.randomUUID() }',
    },
    async harm() {
      const { request } = await booked();
      const { bookingId } = request;
      // Longer than the local attempt is waited for, so that its fall-back asks while the first is still at work.
      await breakProvider(platform, { operation: 'refund', kind: 'slow', latencyMillis: 4_000, bookingId });
      await askAsSupport(platform, `/bookings/${bookingId}/refunds`, goodwill(5_000));
      return [request];
    },
    shows: /I1 .*the provider kept/,
  },
];

async function holdOf(bookingId: string): Promise<{ state: string } | undefined> {
  const { rows } = await platform.databases.inventory.query<{ state: string }>(
    'SELECT state FROM holds WHERE booking_id = $1',
    [bookingId],
  );
  return rows[0];
}

describe('the auditor goes red without', () => {
  test.each(removals)('$name', { timeout: 240_000 }, async ({ mutation, harm, shows }) => {
    expect(await findings(await harm())).toEqual([]);
    const found = await withMutatedWorker(platform, mutation, async () => findings(await harm(), 0));
    expect(found).toContainEqual(expect.stringMatching(shows));
  });

  test('the guard that lets rooms be released once', { timeout: 180_000 }, async () => {
    const { inventory } = platform.databases;
    const { rows } = await inventory.query<{ code: string }>(
      "SELECT pg_get_functiondef('release_rooms(text)'::regprocedure) AS code",
    );
    const guarded = rows[0]?.code ?? '';
    const unguarded = guarded.replace("AND state IN ('HELD', 'BOOKED')", '');
    expect(unguarded).not.toBe(guarded);

    async function releaseTwice(): Promise<BookingRequest[]> {
      const { request, roomTypeId } = await booked(3);
      const neighbour = bookingRequest(platform, roomTypeId);
      await neighbour.send();
      // Longer than a local attempt may take, so that it lands while the next one is made.
      await breakWrite(platform.databases, 'release', request.bookingId, { seconds: 4 });
      await askAsGuest(platform, request, '/cancel');
      return [request, neighbour];
    }
    expect(await findings(await releaseTwice())).toEqual([]);
    await inventory.query(unguarded);
    try {
      const found = await findings(await releaseTwice(), 0);
      expect(found).toContainEqual(expect.stringMatching(/I2 rt_.* reserved, . live/));
    } finally {
      await inventory.query(guarded);
    }
  });
});
