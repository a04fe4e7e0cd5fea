import { type EraseGuestInput, keptByLaw } from '@holdfast/domain/erase-guest-contract';
import { sleep } from '@temporalio/workflow';
import { ownForever, paymentForever } from './step-budgets.ts';

// A booking that was let in before the request was written is there by then.
const underWaySeconds = 10;
const recheckSeconds = 60;

/**
 * Forgets a person in every service, one after the other; each step may be done twice. The key of their data goes
 * last: it makes unreadable also what was written meanwhile, and what lies in backups. Nothing is undone here: what
 * fails is tried until it is done.
 */
export async function eraseGuest({ erasureId, subjectId }: EraseGuestInput): Promise<void> {
  await ownForever.closeAccount({ subjectId });
  await sleep(`${underWaySeconds}s`);
  // Whoever is about to arrive must be found, so a booking that slipped in is let come to its end.
  while ((await ownForever.countOpenStays({ subjectId })) > 0) await sleep(`${recheckSeconds}s`);

  const cards = await ownForever.listCards({ subjectId });
  for (const cardId of cards) await paymentForever.forgetCard({ cardId });
  const { bookingIds, guests, waitingEntries } = await ownForever.eraseBookings({ subjectId });
  await ownForever.eraseRecipient({ subjectId, bookingIds });
  const reviews = await ownForever.anonymiseReviews({ subjectId, erasureId });
  const accounts = await ownForever.eraseAccount({ subjectId });
  await ownForever.completeErasure({
    erasureId,
    subjectId,
    certificate: {
      ...{ accounts, cards: cards.length, guests, bookings: bookingIds.length, waitingEntries, reviews },
      kept: keptByLaw,
    },
  });
}
