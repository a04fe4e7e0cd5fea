import { BookingSchema } from '@holdfast/contracts/http/booking';
import { type CreateBooking, CreateBookingSchema } from '@holdfast/contracts/http/create-booking';
import { deriveId, fingerprint } from '@holdfast/domain/derive-id';
import type { Language } from '@holdfast/domain/languages';
import { callerOf } from '@holdfast/edge/access';
import type { Caller } from '@holdfast/edge/caller';
import { sameRequest } from '@holdfast/edge/carry-out-operation';
import { checkGuests, checkNotPast, checkStay } from '@holdfast/edge/check-stay';
import type { Edge } from '@holdfast/edge/create-edge';
import { idempotencyKeyOf } from '@holdfast/edge/idempotency-key';
import { preferredLanguage } from '@holdfast/edge/preferred-language';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type BookingRow, findBooking } from '@holdfast/prisma-booking/database';
import type { FastifyBaseLogger } from 'fastify';
import { acceptanceProblems, acceptOrRefuse } from '../../booking/accept-or-refuse.ts';
import { agreePrice } from '../../booking/agree-price.ts';
import { answerFromRow, hasAnswer } from '../../booking/answer-from-row.ts';
import { guestOf } from '../../booking/guest-of.ts';
import { readPrice } from '../../booking/read-price.ts';
import { payByPoints } from '../../booking/spend-points.ts';
import { readUntil, waitForAnswer } from '../../booking/wait-for-booking.ts';
import type { Platform } from '../../platform.ts';

const route = 'POST /api/v1/bookings';
const problems = [
  'PAYMENT_DECLINED',
  'NOT_FOUND',
  'ROOM_NOT_AVAILABLE',
  'PRICE_CHANGED',
  'BOOKING_STATE_CONFLICT',
  'HOLD_EXPIRED',
  'PAYMENT_FAILED',
  ...acceptanceProblems,
] as const;

/** Books rooms: with a payment method at once, without one as a hold to be confirmed. */
export function createBookingRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings',
    {
      config: { access: ['USER'], idempotencyKey: true, limit: 'bookings', problems },
      schema: {
        tags: ['bookings'],
        operationId: 'createBooking',
        summary: 'Book rooms',
        description: 'Waits up to five seconds for the outcome; 202 means that it is still being worked on.',
        body: CreateBookingSchema,
        response: { 201: BookingSchema, 202: BookingSchema },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { accountId, livemode } = caller;
      const idempotencyKey = idempotencyKeyOf(request);
      const bookingId = deriveId('bk', { livemode, accountId, route, idempotencyKey });
      const print = fingerprint(request.body);
      // The key comes before any refusal, so that whoever got the last room hears of it when they ask again (D2).
      const known = await findBooking(platform.bookings, bookingId);
      const row =
        known === null
          ? await acceptAndStart(platform, caller, request.body, {
              ...{ bookingId, print, log: request.log },
              language: preferredLanguage(request.headers['accept-language']),
            })
          : await join(platform, known, print);
      const { status, booking } = await answerFromRow(platform, row);
      return reply.code(status === 201 ? 201 : 202).send(booking);
    },
  );
}

interface Acceptance {
  readonly bookingId: string;
  readonly print: string;
  readonly log: FastifyBaseLogger;
  /** For a guest who named none. */
  readonly language: Language;
}

async function acceptAndStart(
  platform: Platform,
  caller: Caller,
  body: CreateBooking,
  { bookingId, print, log, language }: Acceptance,
): Promise<BookingRow> {
  const ready = await readyToAccept(platform, caller, body, language);
  const leave = await platform.admit(ready, () => readPrice(platform, ready));
  const wanted = { ...ready, bookingId, fingerprint: print };
  const accepted = await acceptOrRefuse(platform, wanted).catch((error: unknown) => {
    leave();
    throw error;
  });
  // Another request with the same key may have come in between.
  sameRequest(accepted, print);
  const answered = readUntil(platform, bookingId, hasAnswer);
  let begun = false;
  // Nothing can have happened before the start, so the first look is left out.
  const look = () =>
    (begun ? answered() : Promise.resolve(undefined)).finally(() => {
      begun = true;
    });
  let giveUp = () => {};
  const notStarted = new Promise<void>((resolve) => {
    giveUp = resolve;
  });
  const waiting = waitForAnswer(platform, bookingId, look, notStarted);
  platform.sagas.start(bookingId).catch((error: unknown) => {
    // The row is there, so the sweep starts what was not started; the caller hears 202 (decision D1).
    log.warn({ err: error, bookingId }, 'the saga was not started, the sweep will');
    giveUp();
  });
  const answer = await waiting;
  leave();
  return answer ?? accepted;
}

async function join(platform: Platform, known: BookingRow, print: string): Promise<BookingRow> {
  sameRequest(known, print);
  if (hasAnswer(known)) return known;
  return (await waitForAnswer(platform, known.id, readUntil(platform, known.id, hasAnswer))) ?? known;
}

async function readyToAccept(platform: Platform, caller: Caller, body: CreateBooking, language: Language) {
  const { roomTypeId, checkIn, checkOut, rooms = 1, guests, paymentMethodId, specialRequests } = body;
  const { accountId, livemode } = caller;
  checkStay(body, platform.settings.maxNights);
  const offer = await platform.hotels.findOffer(roomTypeId, livemode);
  if (offer === undefined) throw new ProblemError('NOT_FOUND', 'There is no such room type.');
  const { hotel, roomType } = offer;
  checkNotPast(checkIn, hotel.timeZone);
  checkGuests({ guests, rooms }, roomType.maxGuests);
  const waitForProvider =
    paymentMethodId !== undefined && (await platform.checkProvider(body.holdIfProviderAway));
  await platform.cards.check(caller, paymentMethodId);
  const guest = guestOf(body.guest, caller, language);
  const stay = { hotelId: hotel.id, roomTypeId, checkIn, checkOut, rooms, guests, livemode };
  const agreed = await agreePrice(platform, { wanted: stay, body, offer });
  const points = await payByPoints(platform, body.spendPoints, agreed.totalPrice);
  const microsPerEuro = (await platform.rates())[agreed.totalPrice.currency];
  const { holdTtlSeconds } = platform.settings;
  const asked = { paymentMethodId, waitForProvider, specialRequests, guest };
  return { ...stay, ...agreed, accountId, points, microsPerEuro, holdTtlSeconds, ...asked };
}
