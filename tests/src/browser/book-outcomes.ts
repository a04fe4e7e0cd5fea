import { advanceClock } from '@holdfast/temporal/advance-clock-client';
import { connectClient } from '@holdfast/temporal/connect-client';
import { expect } from 'vitest';
import { type BookingRequest, bookingRequest, read } from '../platform/book.ts';
import { sellOutFor } from '../platform/break-things.ts';
import { askAsGuest } from '../platform/operate.ts';
import { sellRooms } from '../platform/sell-rooms.ts';
import type { Guest, Platform } from '../platform/start-platform.ts';

const outcomes = [
  'held',
  'asked',
  'confirmed',
  'declined',
  'sold-out',
  'cancelled',
  'expired',
  'completed',
] as const;
/** What can become of a booking. */
export type Outcome = (typeof outcomes)[number];

/** How a booking is paid; one without a card is held. */
const cardOf: Readonly<Record<Outcome, string | undefined>> = {
  held: undefined,
  asked: 'pm_card_threeDSecure2Required',
  confirmed: 'pm_card_visa',
  declined: 'pm_card_chargeDeclinedInsufficientFunds',
  'sold-out': 'pm_card_visa',
  cancelled: 'pm_card_visa',
  expired: undefined,
  completed: 'pm_card_visa',
};

const statusOf: Readonly<Record<Outcome, string>> = {
  held: 'PENDING',
  asked: 'PENDING',
  confirmed: 'CONFIRMED',
  declined: 'REJECTED',
  'sold-out': 'REJECTED',
  cancelled: 'CANCELLED',
  expired: 'EXPIRED',
  completed: 'COMPLETED',
};

/** Makes a booking of every outcome for one guest. Returns their ids. */
export async function bookOutcomes(platform: Platform, guest: Guest): Promise<Record<Outcome, string>> {
  const { roomTypeId } = await sellRooms(platform.databases, outcomes.length);
  const made = outcomes.map(async (outcome) => {
    const request = bookingRequest(platform, roomTypeId, { paymentMethodId: cardOf[outcome] }, { guest });
    if (outcome === 'sold-out') await sellOutFor(platform.databases, request.bookingId);
    await request.send();
    const ended = (status: string) =>
      expect.poll(async () => (await read(platform, request)).body.status, { timeout: 60_000 }).toBe(status);
    const deed = deeds[outcome];
    if (deed !== undefined) {
      await ended(cardOf[outcome] === undefined ? 'PENDING' : 'CONFIRMED');
      await deed(platform, request);
    }
    await ended(statusOf[outcome]);
    return [outcome, request.bookingId] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as Record<Outcome, string>;
}

/** What is done with a booking that came so far. */
const deeds: Partial<Record<Outcome, (platform: Platform, request: BookingRequest) => Promise<unknown>>> = {
  cancelled: (platform, request) => askAsGuest(platform, request, '/cancel'),
  async expired(_, { bookingId }) {
    const address = process.env.TEMPORAL_ADDRESS ?? '';
    const temporal = connectClient({ address, namespace: process.env.TEMPORAL_NAMESPACE ?? 'default' });
    await advanceClock(temporal, { bookingId, millis: 3_600_000, updateId: 'hold-over' });
    await temporal.connection.close();
  },
  // Only a desk says that guests have left, on the day they do.
  completed: ({ databases }, { bookingId }) =>
    databases.booking.query("UPDATE bookings SET status = 'COMPLETED' WHERE id = $1", [bookingId]),
};
