import {
  type JoinWaitingList,
  JoinWaitingListSchema,
  WaitingEntrySchema,
} from '@holdfast/contracts/http/waiting-list';
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
import {
  addWaiting,
  findWaiting,
  type NewWaiting,
  TooManyWaiting,
  type WaitingRow,
} from '@holdfast/prisma-booking/waiting-list';
import { guestOf } from '@holdfast/storefront/booking/guest-of';
import { sealGuest } from '@holdfast/storefront/booking/seal-guest';
import { termsOf } from '@holdfast/storefront/hotels/hotel-reader';
import type { Platform } from '@holdfast/storefront/platform';
import { waitingView } from './waiting-view.ts';

const route = 'POST /api/v1/waiting-list';
const problems = ['NOT_FOUND', 'WAITING_LIST_FULL'] as const;

/** Puts the caller on the waiting list for rooms that are sold out. */
export function joinWaitingListRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/waiting-list',
    {
      config: { access: ['USER'], idempotencyKey: true, limit: 'bookings', problems },
      schema: {
        tags: ['waiting list'],
        operationId: 'joinWaitingList',
        summary: 'Wait for rooms',
        description:
          'When such rooms become free they are held for you for two hours, at the price of that day, and you are told. ' +
          'An account waits for ten such stays at most.',
        body: JoinWaitingListSchema,
        response: { 201: WaitingEntrySchema },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { accountId, livemode } = caller;
      const idempotencyKey = idempotencyKeyOf(request);
      const id = deriveId('wl', { livemode, accountId, route, idempotencyKey });
      const print = fingerprint(request.body);
      const language = preferredLanguage(request.headers['accept-language']);
      const entry =
        (await findWaiting(platform.bookings, id)) ??
        (await addOrRefuse(platform, {
          ...(await readyToWait(platform, caller, request.body, language)),
          id,
          fingerprint: print,
        }));
      return reply.code(201).send(waitingView(sameRequest(entry, print)));
    },
  );
}

async function addOrRefuse(platform: Platform, entry: NewWaiting): Promise<WaitingRow> {
  return addWaiting(platform.bookings, entry).catch((error: unknown) => {
    if (!(error instanceof TooManyWaiting)) throw error;
    const message = 'You wait for ten stays already. Leave the list for one of them first.';
    throw new ProblemError('WAITING_LIST_FULL', message);
  });
}

async function readyToWait(platform: Platform, caller: Caller, body: JoinWaitingList, language: Language) {
  const { roomTypeId, checkIn, checkOut, rooms = 1, guests } = body;
  const { accountId, livemode } = caller;
  checkStay(body, platform.settings.maxNights);
  const offer = await platform.hotels.findOffer(roomTypeId, livemode);
  if (offer === undefined) throw new ProblemError('NOT_FOUND', 'There is no such room type.');
  checkNotPast(checkIn, offer.hotel.timeZone);
  checkGuests({ guests, rooms }, offer.roomType.maxGuests);
  const guest = await sealGuest(platform, accountId, guestOf(body.guest, caller, language));
  const hotelId = offer.hotel.id;
  return {
    ...{ accountId, livemode, hotelId, roomTypeId, checkIn, checkOut, rooms, guests },
    ...{ guest, terms: termsOf(offer) },
  };
}
