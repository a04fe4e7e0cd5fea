import { randomBookingNumber } from '@holdfast/domain/derive-id';
import type { Language } from '@holdfast/domain/languages';
import type { Money } from '@holdfast/domain/money';
import type { ScriptedFault } from '@holdfast/domain/scripted-faults';
import type { Stay } from '@holdfast/domain/stay';
import { readAcceptanceRefusal } from './acceptance-refusals.ts';
import { type BookingDatabase, type BookingRow, findBooking } from './database.ts';
import type { BookingTerms } from './terms.ts';

/** A request for a booking that was found worth accepting. Whoever asks has sealed what is personal in it. */
export interface AcceptedBooking extends Stay {
  readonly bookingId: string;
  readonly accountId: string;
  readonly livemode: boolean;
  readonly fingerprint: string;
  readonly hotelId: string;
  readonly roomTypeId: string;
  readonly rooms: number;
  readonly guests: number;
  readonly totalPrice: Money;
  readonly terms: BookingTerms;
  /** Counted where its uses are limited. */
  readonly promotionCode?: string | undefined;
  /** Loyalty points that pay a part, and how much of the total that is in minor units of its currency. */
  readonly points?: { readonly spent: number; readonly amountMinor: number } | undefined;
  /** What one euro buys, in millionths of the currency's unit; without it only euros earn points. */
  readonly microsPerEuro?: number | undefined;
  readonly holdTtlSeconds: number;
  readonly paymentMethodId?: string | undefined;
  /** The guest agreed to a hold that waits for the payment provider to come back (decision D15). */
  readonly waitForProvider?: boolean | undefined;
  /** Sealed, as the guest is. */
  readonly specialRequests?: string | undefined;
  /** A partner's own name for the booking. */
  readonly partnerReference?: string | undefined;
  /** What a test booking is to go through. */
  readonly scriptedFault?: ScriptedFault | undefined;
  readonly guest: {
    /** Whose data key seals what follows; the account's unless told. */
    readonly subjectId?: string | undefined;
    readonly fullName: string;
    readonly email: string;
    readonly phone?: string | undefined;
    /** Keyed hashes, by which support finds what is sealed (decision D27). */
    readonly emailHash?: string | undefined;
    readonly phoneHash?: string | undefined;
    /** English unless told. */
    readonly language?: Language | undefined;
    readonly smsWanted?: boolean | undefined;
  };
}

/**
 * Writes the guest, the PENDING booking, its history and `BookingCreated` in one statement (decision D1), in which it
 * also spends its points and counts the use of its promotion code. A booking that is already there is left alone and
 * returned: compare its fingerprint.
 *
 * @throws NotEnoughPoints, PromotionExhausted; then nothing was accepted.
 */
export async function acceptBooking(db: BookingDatabase, booking: AcceptedBooking): Promise<BookingRow> {
  for (;;) {
    const [written] = await insertBooking(db, booking, randomBookingNumber()).catch((error: unknown) => {
      throw readAcceptanceRefusal(error) ?? error;
    });
    if (written !== undefined) return written;
    const row = await findBooking(db, booking.bookingId);
    // No row means that the number was taken by another booking, so another number is drawn.
    if (row !== null) return row;
  }
}

/** The booking as it was written; nothing when its id or number was there before. */
function insertBooking(db: BookingDatabase, booking: AcceptedBooking, number: string): Promise<BookingRow[]> {
  const guestId = booking.bookingId.replace('bk_', 'gst_');
  const { guest, totalPrice } = booking;
  return db.$queryRaw<BookingRow[]>`
    WITH guest AS (
      INSERT INTO guests (id, account_id, subject_id, full_name, email, phone, email_hash, phone_hash, language,
        sms_wanted)
      VALUES (${guestId}, ${booking.accountId}, ${guest.subjectId ?? booking.accountId}, ${guest.fullName},
        ${guest.email}, ${guest.phone ?? null}, ${guest.emailHash ?? null}, ${guest.phoneHash ?? null},
        ${guest.language ?? 'en'}, ${guest.smsWanted ?? false})
      ON CONFLICT DO NOTHING
    ), accepted AS (
      INSERT INTO bookings (id, number, livemode, account_id, guest_id, fingerprint, hotel_id, room_type_id,
        check_in, check_out, rooms, guests, total_amount_minor, currency, payment_method_id, special_requests,
        terms, hold_ttl_seconds, promotion_code, points_spent, points_amount_minor, wait_for_provider,
        micros_per_euro, partner_reference, scripted_fault)
      VALUES (${booking.bookingId}, ${number}, ${booking.livemode}, ${booking.accountId}, ${guestId},
        ${booking.fingerprint}, ${booking.hotelId}, ${booking.roomTypeId}, ${booking.checkIn}, ${booking.checkOut},
        ${booking.rooms}, ${booking.guests}, ${totalPrice.amountMinor}, ${totalPrice.currency},
        ${booking.paymentMethodId ?? null}, ${booking.specialRequests ?? null},
        ${JSON.stringify(booking.terms)}::jsonb, ${booking.holdTtlSeconds}, ${booking.promotionCode ?? null},
        ${booking.points?.spent ?? 0}, ${booking.points?.amountMinor ?? 0}, ${booking.waitForProvider ?? false},
        ${booking.microsPerEuro ?? null}::bigint, ${booking.partnerReference ?? null},
        ${booking.scriptedFault ?? null})
      ON CONFLICT DO NOTHING
      RETURNING *
    ), history AS (
      INSERT INTO booking_history (booking_id, kind, entry)
      SELECT id, 'STATUS', jsonb_build_object('to', status) FROM accepted
    ), event AS (
      INSERT INTO outbox (topic, key, type, aggregate_version, data)
      SELECT 'booking-events', id, 'BookingCreated', version, booking_event(accepted) FROM accepted
    )
    SELECT id, number, livemode, account_id AS "accountId", guest_id AS "guestId", fingerprint, status,
      payment_status AS "paymentStatus", hotel_id AS "hotelId", room_type_id AS "roomTypeId", check_in AS "checkIn",
      check_out AS "checkOut", rooms, guests, total_amount_minor AS "totalAmountMinor",
      refunded_amount_minor AS "refundedAmountMinor", captured_amount_minor AS "capturedAmountMinor",
      points_spent AS "pointsSpent", points_amount_minor AS "pointsAmountMinor", currency,
      micros_per_euro AS "microsPerEuro",
      promotion_code AS "promotionCode", payer_id AS "payerId", itinerary_id AS "itineraryId",
      wait_for_provider AS "waitForProvider", cancelled_by AS "cancelledBy", disputed, reminded_at AS "remindedAt", earned_at AS "earnedAt",
      payment_method_id AS "paymentMethodId",
      special_requests AS "specialRequests", partner_reference AS "partnerReference",
      scripted_fault AS "scriptedFault", terms, hold_ttl_seconds AS "holdTtlSeconds", expires_at AS "expiresAt",
      reason, decline_code AS "declineCode", version, created_at AS "createdAt", updated_at AS "updatedAt",
      settled_at AS "settledAt"
    FROM accepted`;
}
