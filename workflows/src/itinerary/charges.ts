import type { ItineraryStay } from '@holdfast/activities/booking/book-itinerary';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { StepJournal } from '../step-journal.ts';

/** One payment for all stays of a currency; it is the first payment of the booking that pays. */
export interface Charge {
  readonly payer: ItineraryStay;
  readonly stays: readonly ItineraryStay[];
  /** Notes a step on every stay it pays for. */
  readonly journal: StepJournal;
  /** ISO 8601 instant before which it must be captured; null before it is authorized. */
  captureBefore: string | null;
  declined: boolean;
  /** What became of the money by undoing it. */
  undone: Extract<PaymentStatus, 'NONE' | 'VOIDED' | 'REFUNDED' | 'AUTHORIZED'>;
}

/** The payments of an itinerary, in the order of its payers. */
export function chargesOf(
  stays: readonly ItineraryStay[],
  journalOf: (stay: ItineraryStay) => StepJournal,
): Charge[] {
  return stays
    .filter(({ bookingId, payerId }) => bookingId === payerId)
    .map((payer) => {
      const paid = stays.filter(({ payerId }) => payerId === payer.bookingId);
      const amountMinor = paid.reduce((sum, { price }) => sum + price.amountMinor, 0);
      return {
        payer: { ...payer, price: { amountMinor, currency: payer.price.currency } },
        stays: paid,
        journal: jointJournal(paid.map(journalOf)),
        captureBefore: null,
        declined: false,
        undone: 'NONE',
      };
    });
}

/** What is told of the payment of a stay that was not to be; there is none where its payer had ended before. */
export function paymentStatusOf(charge: Charge | undefined): PaymentStatus {
  const { declined, undone } = charge ?? { declined: false, undone: 'NONE' };
  return declined && undone !== 'AUTHORIZED' ? 'FAILED' : undone;
}

/** Several journals as one: a step that is taken for all of them. Where they stand is told of the first. */
export function jointJournal(journals: readonly StepJournal[]): StepJournal {
  const [first] = journals;
  if (first === undefined) throw new Error('there is no journal to keep');
  return {
    steps: first.steps,
    stepsWhenDone: first.stepsWhenDone,
    mark(step, change) {
      for (const journal of journals) journal.mark(step, change);
    },
    run: (step, action) => journals.reduce((inner, journal) => () => journal.run(step, inner), action)(),
  };
}
