import type { Itinerary } from '@holdfast/contracts/http/itineraries';
import { isRefusalCode } from '@holdfast/domain/refusals';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findItinerary, type ItineraryRow } from '@holdfast/prisma-booking/read-itineraries';
import { nextActionOf } from '@holdfast/storefront/booking/answer-from-row';
import { refusalProblem } from '@holdfast/storefront/booking/refusal-problems';
import type { Platform } from '@holdfast/storefront/platform';
import { itineraryView } from './itinerary-view.ts';

/** Whether POST /itineraries has something to tell: an outcome, or a card that wants action. */
export function hasAnswer(row: ItineraryRow): boolean {
  return row.settledAt !== null || waitsForGuest(row);
}

/** Whether the guest's bank asks for their consent to one of the payments. */
export function waitsForGuest({ settledAt, bookings }: ItineraryRow): boolean {
  return settledAt === null && bookings.some(({ paymentStatus }) => paymentStatus === 'REQUIRES_ACTION');
}

/** Reads the itinerary until it has an answer. The row is there: the caller has seen it. */
export function answeredItinerary(
  platform: Platform,
  itineraryId: string,
): () => Promise<ItineraryRow | undefined> {
  return async () => {
    const row = await findItinerary(platform.bookings, itineraryId);
    return row !== null && hasAnswer(row) ? row : undefined;
  };
}

/** The itinerary as its owner is told of it now, with what the card wants if it wants something. */
export async function viewWithAction(platform: Platform, row: ItineraryRow): Promise<Itinerary> {
  const waiting = waitsForGuest(row)
    ? row.bookings.find(({ paymentStatus }) => paymentStatus === 'REQUIRES_ACTION')
    : undefined;
  return itineraryView(row, waiting && (await nextActionOf(platform, waiting)));
}

/**
 * What POST /itineraries answers, from the rows alone, so that the same key always hears the same (decision D3).
 *
 * @throws ProblemError for an itinerary of which none of the stays was to be.
 */
export async function answerItinerary(
  platform: Platform,
  row: ItineraryRow,
): Promise<{ status: 201 | 202; itinerary: Itinerary }> {
  if (row.reason === null || !isRefusalCode(row.reason)) {
    const itinerary = await viewWithAction(platform, row);
    return { status: row.settledAt === null ? 202 : 201, itinerary };
  }
  const { error, message } = refusalProblem(row.reason, row.declineCode);
  throw new ProblemError(error, message, {
    itineraryId: row.id,
    ...(error === 'PAYMENT_DECLINED' && row.declineCode !== null ? { declineCode: row.declineCode } : {}),
  });
}
