import type { CreateBooking } from '@holdfast/contracts/http/create-booking';
import { deriveId, fingerprint } from '@holdfast/domain/derive-id';
import type { ScriptedFault } from '@holdfast/domain/scripted-faults';
import { callerOf } from '@holdfast/edge/access';
import type { Caller } from '@holdfast/edge/caller';
import { sameRequest } from '@holdfast/edge/carry-out-operation';
import { checkGuests, checkNotPast, checkStay, refuseChangedPrice } from '@holdfast/edge/check-stay';
import { idempotencyKeyOf } from '@holdfast/edge/idempotency-key';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { AcceptedBooking } from '@holdfast/prisma-booking/accept-booking';
import { type BookingRow, findBooking } from '@holdfast/prisma-booking/database';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Platform } from '../platform.ts';
import { acceptanceProblems, acceptOrRefuse } from './accept-or-refuse.ts';
import { agreePrice } from './agree-price.ts';
import { answerFromRow, type BookingAnswer, hasAnswer } from './answer-from-row.ts';
import { readPrice } from './read-price.ts';
import { sealGuest, sealRequests } from './seal-guest.ts';
import { payByPoints } from './spend-points.ts';
import { readUntil, waitForAnswer } from './wait-for-booking.ts';

/** Why `takeBooking` may refuse, for documents. */
export const takeBookingProblems = [
  'PAYMENT_DECLINED',
  'NOT_FOUND',
  'ROOM_NOT_AVAILABLE',
  'PRICE_CHANGED',
  'BOOKING_STATE_CONFLICT',
  'HOLD_EXPIRED',
  'PAYMENT_FAILED',
  ...acceptanceProblems,
] as const;

/** What is to be booked, and what only some edges know of it. */
export interface AskedBooking {
  /** Method and path as they stand in ids: never changed, or repeated requests book anew. */
  readonly route: string;
  readonly body: CreateBooking;
  /** Who sleeps there; asked only of a request that is not known yet. */
  guest(): AcceptedBooking['guest'];
  readonly partnerReference?: string | undefined;
  /** Test bookings only. */
  readonly scriptedFault?: ScriptedFault | undefined;
}

/**
 * Takes a booking: the row first, then its saga, then a few seconds' wait for what becomes of it (decisions D1, D3).
 *
 * @throws ProblemError for what is refused, before anything is written or by the saga.
 */
export async function takeBooking(
  platform: Platform,
  request: FastifyRequest,
  asked: AskedBooking,
): Promise<BookingAnswer> {
  const caller = callerOf(request);
  const { accountId, livemode } = caller;
  const idempotencyKey = idempotencyKeyOf(request);
  const bookingId = deriveId('bk', { livemode, accountId, route: asked.route, idempotencyKey });
  const print = fingerprint(request.body);
  // The key comes before any refusal, so that whoever got the last room hears of it when they ask again (D2).
  const known = await findBooking(platform.bookings, bookingId);
  const row =
    known === null
      ? await acceptAndStart(platform, caller, asked, { bookingId, print, log: request.log })
      : await join(platform, known, print);
  return answerFromRow(platform, row);
}

interface Acceptance {
  readonly bookingId: string;
  readonly print: string;
  readonly log: FastifyBaseLogger;
}

async function acceptAndStart(
  platform: Platform,
  caller: Caller,
  asked: AskedBooking,
  { bookingId, print, log }: Acceptance,
): Promise<BookingRow> {
  const ready = await readyToAccept(platform, caller, asked);
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

async function readyToAccept(platform: Platform, caller: Caller, asked: AskedBooking) {
  const { body, partnerReference, scriptedFault } = asked;
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
  const guest = await sealGuest(platform, accountId, asked.guest());
  const stay = { hotelId: hotel.id, roomTypeId, checkIn, checkOut, rooms, guests, livemode };
  const agreed = await agreePrice(platform, { wanted: stay, body, offer });
  if (scriptedFault === 'price_changed') refuseChangedPrice(body.expectedPrice, agreed.totalPrice);
  const points = await payByPoints(platform, body.spendPoints, agreed.totalPrice);
  const microsPerEuro = (await platform.rates())[agreed.totalPrice.currency];
  const { holdTtlSeconds } = platform.settings;
  const wishes = {
    paymentMethodId,
    waitForProvider,
    specialRequests: await sealRequests(platform, guest, specialRequests),
    guest,
    partnerReference,
    scriptedFault,
  };
  return { ...stay, ...agreed, accountId, points, microsPerEuro, holdTtlSeconds, ...wishes };
}
