import type { BookingToStay } from '@holdfast/activities/booking/load-booking';
import type { DevelopmentKeys } from '@holdfast/local/development/keys';
import { issueToken } from '@holdfast/local/development/token';
import { sellRooms, testStay, testStayAmountMinor } from '@holdfast/tests/platform/sell-rooms';
import { newGuest } from '@holdfast/tests/platform/start-platform';
import pg from 'pg';

/** How many room types and users the load is spread over: a booking seldom meets another's rows. */
export const spread = { roomTypes: 300, users: 500 } as const;
const plentyOfRooms = 100_000;
const refill = 2_000;

/** What there is to book, and who books. */
export interface Market {
  readonly stay: typeof testStay;
  /** A room type, each in turn. */
  nextRoomType(): string;
  /** A user's access token, each in turn. */
  nextToken(): string;
  /** A booking that is accepted and that nothing has happened to yet. */
  nextAccepted(): Promise<BookingToStay>;
  close(): Promise<void>;
}

/** Puts rooms on sale and makes the tokens. */
export async function openMarket(env: Record<string, string>, keys: DevelopmentKeys): Promise<Market> {
  const pool = (service: string) =>
    new pg.Pool({ connectionString: env[`${service}_DATABASE_URL`], max: 4, allowExitOnIdle: true });
  const databases = { catalog: pool('CATALOG'), inventory: pool('INVENTORY') };
  const booking = pool('BOOKING');
  const roomTypes: string[] = [];
  while (roomTypes.length < spread.roomTypes) {
    roomTypes.push((await sellRooms(databases, plentyOfRooms)).roomTypeId);
  }
  const tokens = await Promise.all(
    Array.from({ length: spread.users }, () => issueToken(keys, { ...newGuest(), roles: ['USER'] }, 86_400)),
  );
  const nextRoomType = inTurn(roomTypes);
  const accepted: BookingToStay[] = [];
  let refilling: Promise<void> | undefined;
  const top = () => {
    refilling ??= acceptMany(booking, refill, nextRoomType)
      .then((bookings) => void accepted.unshift(...bookings))
      .finally(() => {
        refilling = undefined;
      });
    return refilling;
  };
  await top();
  return {
    stay: testStay,
    nextRoomType,
    nextToken: inTurn(tokens),
    async nextAccepted() {
      if (accepted.length < refill / 2) void top();
      for (;;) {
        const next = accepted.pop();
        if (next !== undefined) return next;
        await top();
      }
    },
    async close() {
      await Promise.all([booking, ...Object.values(databases)].map((open) => open.end()));
    },
  };
}

/** Rows as POST /bookings writes them, many in one statement, so that they cost the measured ways nothing. */
async function acceptMany(booking: pg.Pool, count: number, roomType: () => string): Promise<BookingToStay[]> {
  const holdTtlSeconds = 900;
  const bookings = Array.from({ length: count }, (): BookingToStay => {
    const bookingId = `bk_${crypto.randomUUID().replaceAll('-', '').slice(0, 26)}`;
    return {
      bookingId,
      livemode: false,
      lines: [{ roomTypeId: roomType(), rooms: 1 }],
      ...testStay,
      price: { amountMinor: testStayAmountMinor, currency: 'EUR' },
      paymentMethodId: 'pm_card_visa',
      holdTtlSeconds,
      waitForProvider: false,
    };
  });
  await booking.query(
    `WITH wanted AS (SELECT * FROM unnest($1::text[], $2::text[]) AS wanted(id, room_type_id)),
     guest AS (
       INSERT INTO guests (id, account_id, subject_id, full_name, email)
       SELECT replace(id, 'bk_', 'gst_'), 'usr_bench', 'usr_bench', 'Grace Canary', 'grace@canary.example' FROM wanted
       RETURNING id
     )
     INSERT INTO bookings (id, number, livemode, account_id, guest_id, fingerprint, hotel_id, room_type_id, check_in,
       check_out, rooms, guests, total_amount_minor, currency, payment_method_id, terms, hold_ttl_seconds)
     SELECT wanted.id, wanted.id, false, 'usr_bench', guest.id, 'bench', 'htl_bench', room_type_id, $3, $4, 1, 2, $5,
       'EUR', 'pm_card_visa', $6::jsonb, $7
     FROM wanted JOIN guest ON guest.id = replace(wanted.id, 'bk_', 'gst_')`,
    [
      bookings.map(({ bookingId }) => bookingId),
      bookings.map(({ lines }) => lines[0]?.roomTypeId),
      testStay.checkIn,
      testStay.checkOut,
      testStayAmountMinor,
      JSON.stringify({ hotel: {}, roomType: {}, cancellationTiers: [], nights: [] }),
      holdTtlSeconds,
    ],
  );
  return bookings;
}

function inTurn<T>(all: readonly T[]): () => T {
  let index = 0;
  return () => {
    index = (index + 1) % all.length;
    const next = all[index];
    if (next === undefined) throw new Error('there is nothing to take in turn');
    return next;
  };
}
