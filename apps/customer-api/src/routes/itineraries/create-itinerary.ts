import {
  type CreateItinerary,
  CreateItinerarySchema,
  ItinerarySchema,
} from '@holdfast/contracts/http/itineraries';
import { deriveId, fingerprint } from '@holdfast/domain/derive-id';
import type { Language } from '@holdfast/domain/languages';
import { callerOf } from '@holdfast/edge/access';
import type { Caller } from '@holdfast/edge/caller';
import { sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { idempotencyKeyOf } from '@holdfast/edge/idempotency-key';
import { preferredLanguage } from '@holdfast/edge/preferred-language';
import { acceptItinerary } from '@holdfast/prisma-booking/accept-itinerary';
import { findItinerary, type ItineraryRow } from '@holdfast/prisma-booking/read-itineraries';
import type { Leave } from '@holdfast/storefront/booking/admission';
import { guestOf } from '@holdfast/storefront/booking/guest-of';
import { readPrice } from '@holdfast/storefront/booking/read-price';
import { sealGuest, sealRequests } from '@holdfast/storefront/booking/seal-guest';
import { waitForAnswer } from '@holdfast/storefront/booking/wait-for-booking';
import type { Platform } from '@holdfast/storefront/platform';
import type { FastifyBaseLogger } from 'fastify';
import {
  answeredItinerary,
  answerItinerary,
  hasAnswer,
  waitsForGuest,
} from '../../itineraries/answer-itinerary.ts';
import { readyItinerary } from '../../itineraries/ready-itinerary.ts';

const route = 'POST /api/v1/itineraries';
const problems = [
  'PAYMENT_DECLINED',
  'NOT_FOUND',
  'ROOM_NOT_AVAILABLE',
  'PRICE_CHANGED',
  'BOOKING_STATE_CONFLICT',
  'HOLD_EXPIRED',
  'PAYMENT_FAILED',
] as const;

/** Books several stays, all or none. */
export function createItineraryRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/itineraries',
    {
      config: { access: ['USER'], idempotencyKey: true, limit: 'bookings', problems },
      schema: {
        tags: ['itineraries'],
        operationId: 'createItinerary',
        summary: 'Book several stays, all or none',
        description:
          'One payment for each currency. Waits up to five seconds for the outcome; 202 means that it is still ' +
          'being worked on, or that the card wants action.',
        body: CreateItinerarySchema,
        response: { 201: ItinerarySchema, 202: ItinerarySchema },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const identity = {
        livemode: caller.livemode,
        accountId: caller.accountId,
        idempotencyKey: idempotencyKeyOf(request),
      };
      const itineraryId = deriveId('iti', { ...identity, route });
      const bookingIdOf = (index: number) => deriveId('bk', { ...identity, route: `${route} ${index}` });
      const print = fingerprint(request.body);
      // The key comes before any refusal, as for one booking (decision D2).
      const known = await findItinerary(platform.bookings, itineraryId);
      const acceptance = {
        ...{ itineraryId, bookingIdOf, print, log: request.log },
        language: preferredLanguage(request.headers['accept-language']),
      };
      const row =
        known === null
          ? await acceptAndStart(platform, caller, request.body, acceptance)
          : await join(platform, known, acceptance);
      const { status, itinerary } = await answerItinerary(platform, row);
      return reply.code(status).send(itinerary);
    },
  );
}

interface Acceptance {
  readonly itineraryId: string;
  readonly bookingIdOf: (index: number) => string;
  readonly print: string;
  readonly log: FastifyBaseLogger;
  /** For a guest who named none. */
  readonly language: Language;
}

async function acceptAndStart(
  platform: Platform,
  caller: Caller,
  body: CreateItinerary,
  { itineraryId, bookingIdOf, print, log, language }: Acceptance,
): Promise<ItineraryRow> {
  const guest = await sealGuest(platform, caller.accountId, guestOf(body.guest, caller, language));
  await platform.cards.check(caller, body.paymentMethodId);
  const ready = await readyItinerary(platform, caller, body);
  const entered: Leave[] = [];
  try {
    for (const stay of ready) {
      entered.push(await platform.admit(stay, () => readPrice(platform, stay)));
    }
    const accepted = await acceptItinerary(platform.bookings, {
      ...{ itineraryId, guest, fingerprint: print, paymentMethodId: body.paymentMethodId },
      accountId: caller.accountId,
      livemode: caller.livemode,
      stays: await Promise.all(
        ready.map(async (stay, index) => ({
          ...stay,
          bookingId: bookingIdOf(index),
          specialRequests: await sealRequests(platform, guest, stay.specialRequests),
        })),
      ),
    });
    // Another request with the same key may have come in between.
    sameRequest(accepted, print);
    let giveUp = () => {};
    const notStarted = new Promise<void>((resolve) => {
      giveUp = resolve;
    });
    platform.sagas.startItinerary(itineraryId).catch((error: unknown) => {
      // The row is there, so the sweep starts what was not started; the caller hears 202 (decision D1).
      log.warn({ err: error, itineraryId }, 'the saga was not started, the sweep will');
      giveUp();
    });
    const answered = answeredItinerary(platform, itineraryId);
    return (await waitForAnswer(platform, itineraryId, answered, notStarted)) ?? accepted;
  } finally {
    for (const leave of entered) leave();
  }
}

async function join(
  platform: Platform,
  known: ItineraryRow,
  { itineraryId, print, log }: Acceptance,
): Promise<ItineraryRow> {
  sameRequest(known, print);
  if (waitsForGuest(known)) {
    // Whoever asks again may come back from their bank.
    await platform.sagas
      .nudgeItinerary(itineraryId)
      .catch((error: unknown) =>
        log.warn({ err: error, itineraryId }, 'the saga was not told that the guest is back'),
      );
  } else if (hasAnswer(known)) return known;
  const read = async () => {
    const row = await findItinerary(platform.bookings, itineraryId);
    return row === null || row.settledAt === null ? undefined : row;
  };
  const until = waitsForGuest(known) ? read : answeredItinerary(platform, itineraryId);
  return (await waitForAnswer(platform, itineraryId, until)) ?? known;
}
