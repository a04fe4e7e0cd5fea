import { randomBookingNumber } from '@holdfast/domain/derive-id';
import { hasSqlState } from '@holdfast/prisma-client/sql-state';
import type { AcceptedBooking } from './accept-booking.ts';
import type { BookingDatabase } from './database.ts';
import { findItinerary, type ItineraryRow } from './read-itineraries.ts';

type ForAll = 'accountId' | 'livemode' | 'fingerprint' | 'guest' | 'paymentMethodId';

/** Several stays that were found worth accepting together, in the order in which they were asked for. */
export interface AcceptedItinerary extends Pick<AcceptedBooking, Exclude<ForAll, 'paymentMethodId'>> {
  readonly itineraryId: string;
  readonly paymentMethodId: string;
  readonly stays: readonly Omit<AcceptedBooking, ForAll>[];
}

const uniqueViolation = '23505';

/**
 * Writes the itinerary, its guest and a PENDING booking for each stay in one statement (decision D1). The first stay
 * of a currency pays for the others of it. An itinerary that is already there is left alone and returned: compare its
 * fingerprint.
 */
export async function acceptItinerary(
  db: BookingDatabase,
  itinerary: AcceptedItinerary,
): Promise<ItineraryRow> {
  for (;;) {
    try {
      await insertItinerary(db, itinerary);
      const row = await findItinerary(db, itinerary.itineraryId);
      if (row === null) throw new Error('an itinerary was not written');
      return row;
    } catch (error) {
      // A number was taken by another booking, so others are drawn.
      if (!hasSqlState(error, uniqueViolation)) throw error;
    }
  }
}

async function insertItinerary(db: BookingDatabase, itinerary: AcceptedItinerary): Promise<void> {
  const { itineraryId, guest } = itinerary;
  const guestId = itineraryId.replace('iti_', 'gst_');
  await db.$executeRaw`
    WITH itinerary AS (
      INSERT INTO itineraries (id, livemode, account_id, fingerprint, payment_method_id)
      VALUES (${itineraryId}, ${itinerary.livemode}, ${itinerary.accountId}, ${itinerary.fingerprint},
        ${itinerary.paymentMethodId})
      ON CONFLICT DO NOTHING
      RETURNING *
    ), guest AS (
      INSERT INTO guests (id, account_id, subject_id, full_name, email, phone, email_hash, phone_hash, language,
        sms_wanted)
      SELECT ${guestId}, account_id, account_id, ${guest.fullName}, ${guest.email}, ${guest.phone ?? null},
        ${guest.emailHash ?? null}, ${guest.phoneHash ?? null}, ${guest.language ?? 'en'}, ${guest.smsWanted ?? false}
        FROM itinerary
    ), accepted AS (
      INSERT INTO bookings (id, number, livemode, account_id, guest_id, fingerprint, itinerary_id, payer_id, hotel_id,
        room_type_id, check_in, check_out, rooms, guests, total_amount_minor, currency, payment_method_id,
        special_requests, terms, hold_ttl_seconds, micros_per_euro)
      SELECT stay.id, stay.number, itinerary.livemode, itinerary.account_id, ${guestId}, itinerary.fingerprint,
        itinerary.id, stay."payerId", stay."hotelId", stay."roomTypeId", stay."checkIn", stay."checkOut", stay.rooms,
        stay.guests, stay."totalAmountMinor", stay.currency, itinerary.payment_method_id, stay."specialRequests",
        stay.terms, stay."holdTtlSeconds", stay."microsPerEuro"
        FROM itinerary, jsonb_to_recordset(${JSON.stringify(staysOf(itinerary))}::jsonb) AS stay(
          id text, number text, "payerId" text, "hotelId" text, "roomTypeId" text, "checkIn" text, "checkOut" text,
          rooms integer, guests integer, "totalAmountMinor" bigint, currency text, "specialRequests" text,
          terms jsonb, "holdTtlSeconds" integer, "microsPerEuro" bigint)
      RETURNING *
    ), history AS (
      INSERT INTO booking_history (booking_id, kind, entry)
      SELECT id, 'STATUS', jsonb_build_object('to', status) FROM accepted
    )
    INSERT INTO outbox (topic, key, type, aggregate_version, data)
    SELECT 'booking-events', id, 'BookingCreated', version, booking_event(ROW(accepted.*)::bookings)
      FROM (SELECT * FROM accepted) AS accepted`;
}

function staysOf({ stays }: AcceptedItinerary) {
  const payers = new Map<string, string>();
  return stays.map(
    ({ bookingId, totalPrice, specialRequests = null, microsPerEuro = null, terms, ...stay }) => {
      const payerId = payers.get(totalPrice.currency) ?? null;
      if (payerId === null) payers.set(totalPrice.currency, bookingId);
      const { hotelId, roomTypeId, checkIn, checkOut, rooms, guests, holdTtlSeconds } = stay;
      return {
        ...{ id: bookingId, number: randomBookingNumber(), payerId, hotelId, roomTypeId, checkIn, checkOut },
        ...{ rooms, guests, totalAmountMinor: totalPrice.amountMinor, currency: totalPrice.currency },
        ...{ specialRequests, terms, holdTtlSeconds, microsPerEuro },
      };
    },
  );
}
