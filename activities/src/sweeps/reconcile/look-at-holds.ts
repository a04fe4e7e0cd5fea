import { readStandings } from '@holdfast/prisma-booking/read-standings';
import { listLapsing } from '@holdfast/prisma-payment/reconciliation/read-payments';
import type { Disagreement, Healing } from './disagreement.ts';
import { fileDisagreements } from './file-disagreements.ts';
import { homeOf } from './look-at-charges.ts';
import type { Pass } from './run.ts';

/** Looks after held money that lapses soon: its booking's saga looks again, or it goes back where nobody wants it. */
export const lookAfterHolds: Pass = async function* (around, run, cursor) {
  const before = new Date(run.startedAt.getTime() + around.lapsingSeconds * 1_000);
  for (let after = cursor ?? ''; ; ) {
    const holds = await listLapsing(around.payments, { before, after, limit: 100 });
    const last = holds.at(-1);
    if (last === undefined) return;
    after = last.id;
    const standings = await readStandings(
      around.bookings,
      holds.map(({ bookingId }) => bookingId),
    );
    const lapsing = holds.filter(({ updatedAt }) => updatedAt < run.until);
    const disagreements = lapsing.flatMap((hold): Disagreement[] => {
      const { id, bookingId, sequence, status, captureBefore } = hold;
      const standing = standings.get(bookingId);
      const home = homeOf(standing, sequence);
      // A further charge is captured by the operation that made it, and that is told again by a sweep of its own.
      if (home === 'coming' && sequence > 1) return [];
      const healing: Healing =
        home === 'none' ? { way: 'undo', bookingId, sequence } : { way: 'nudge', bookingId };
      const booking = standing === undefined ? null : { status: standing.status, settled: standing.settled };
      const ourSide = { paymentId: id, status, captureBefore, booking };
      return [
        { kind: 'AUTHORIZATION_LAPSING', objectId: id, bookingId, providerSide: null, ourSide, healing },
      ];
    });
    const examined = lapsing.map(({ id }) => id);
    const look = { examined, kinds: ['AUTHORIZATION_LAPSING'] as const, disagreements };
    yield { cursor: after, counts: { holds: holds.length, ...(await fileDisagreements(around, run, look)) } };
  }
};
