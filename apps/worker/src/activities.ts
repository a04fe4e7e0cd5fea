import type { Activities } from '@holdfast/activities/activities';
import { awaitBookingActivities } from '@holdfast/activities/booking/await-booking';
import { itineraryActivities } from '@holdfast/activities/booking/book-itinerary';
import { closureActivities } from '@holdfast/activities/booking/close-hotel';
import { confirmBookingActivities } from '@holdfast/activities/booking/confirm-booking';
import { eraseBookingsActivities } from '@holdfast/activities/booking/erase-bookings';
import { holdBookingActivities } from '@holdfast/activities/booking/hold-booking';
import { loadBookingActivities } from '@holdfast/activities/booking/load-booking';
import { noteRefundActivities } from '@holdfast/activities/booking/note-refund';
import { operateStayActivities } from '@holdfast/activities/booking/operate-stay';
import { parkCompensationActivities } from '@holdfast/activities/booking/park-compensation';
import { pursueRefundActivities } from '@holdfast/activities/booking/pursue-refund';
import { seeToBookingActivities } from '@holdfast/activities/booking/see-to-booking';
import { settleBookingActivities } from '@holdfast/activities/booking/settle-booking';
import { anonymiseReviewsActivities } from '@holdfast/activities/catalog/anonymise-reviews';
import { eraseAccountActivities } from '@holdfast/activities/identity/erase-account';
import { changeRoomsActivities } from '@holdfast/activities/inventory/change-rooms';
import { reserveRoomsActivities } from '@holdfast/activities/inventory/reserve-rooms';
import { stopSellingActivities } from '@holdfast/activities/inventory/stop-selling';
import { eraseRecipientActivities } from '@holdfast/activities/notification/erase-recipient';
import { authorizePaymentActivities } from '@holdfast/activities/payment/authorize-payment';
import { capturePaymentActivities } from '@holdfast/activities/payment/capture-payment';
import { closeGuestActionActivities } from '@holdfast/activities/payment/close-guest-action';
import { followDisputeActivities } from '@holdfast/activities/payment/follow-dispute';
import { forgetCardsActivities } from '@holdfast/activities/payment/forget-cards';
import { payRefundActivities } from '@holdfast/activities/payment/pay-refund';
import { readCardActivities } from '@holdfast/activities/payment/read-card';
import { renewAuthorizationActivities } from '@holdfast/activities/payment/renew-authorization';
import { requestRefundActivities } from '@holdfast/activities/payment/request-refund';
import { completeStaysActivities } from '@holdfast/activities/sweeps/complete-stays';
import { otherRoomsFinder } from '@holdfast/activities/sweeps/find-other-rooms';
import { offerReleasedRoomsActivities } from '@holdfast/activities/sweeps/offer-released-rooms';
import { healingWith } from '@holdfast/activities/sweeps/reconcile/heal';
import { reconcilePaymentsActivities } from '@holdfast/activities/sweeps/reconcile-payments';
import { recordEarningsActivities } from '@holdfast/activities/sweeps/record-earnings';
import { remindGuestsActivities } from '@holdfast/activities/sweeps/remind-guests';
import { resumeOperationsActivities } from '@holdfast/activities/sweeps/resume-operations';
import { rollHorizonActivities } from '@holdfast/activities/sweeps/roll-horizon';
import { startStrandedActivities } from '@holdfast/activities/sweeps/start-stranded';
import { tidyUpActivities } from '@holdfast/activities/sweeps/tidy-up';
import type { SellingSettings } from '@holdfast/config/selling';
import type { EraseGuestInput } from '@holdfast/domain/erase-guest-contract';
import type { RefundState } from '@holdfast/domain/refunds';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';

// Held money that lapses within a day is looked after; a stay is credited some minutes after it ended.
const lapsingSeconds = 86_400;
const quietSeconds = 600;

/** What the activities change the world through. */
export interface World {
  readonly bookings: BookingDatabase;
  /** For what could be offered instead, and the authors of reviews. */
  readonly catalog: CatalogDatabase;
  /** For those who want to be forgotten. */
  readonly identity: IdentityDatabase;
  readonly inventory: InventoryDatabase;
  /** For what is old in it. */
  readonly notifications: NotificationDatabase;
  readonly payments: PaymentDatabase;
  readonly provider: PaymentProvider;
  readonly selling: SellingSettings;
  readonly strandedAfterSeconds: number;
  readonly commissionBasisPoints: number;
  readonly nudgeBookStay: (bookingId: string) => Promise<boolean>;
  readonly startUndoLatePayment: (payment: { bookingId: string; sequence: number }) => Promise<unknown>;
  readonly startBookStay: (bookingId: string) => Promise<boolean>;
  readonly cancelBookStay: (bookingId: string) => Promise<boolean>;
  readonly startBookItinerary: (itineraryId: string) => Promise<boolean>;
  readonly cancelBookItinerary: (itineraryId: string) => Promise<boolean>;
  readonly startCloseHotel: (closureId: string) => Promise<boolean>;
  readonly startEraseGuest: (erasure: EraseGuestInput) => Promise<boolean>;
  readonly operateStay: (operation: { bookingId: string; operationId: string }) => Promise<void>;
  readonly pursueRefund: (refundId: string) => Promise<RefundState>;
}

/** Every activity, ready to be registered with a worker. */
export function activitiesOf(world: World): Activities {
  const { bookings, inventory, payments, provider } = world;
  return {
    ...loadBookingActivities(bookings),
    ...holdBookingActivities(bookings),
    ...confirmBookingActivities(bookings),
    ...settleBookingActivities(bookings),
    ...parkCompensationActivities(bookings),
    ...operateStayActivities(bookings),
    ...noteRefundActivities(bookings),
    ...awaitBookingActivities({ ...world, db: bookings }),
    ...pursueRefundActivities(world),
    ...reserveRoomsActivities(inventory),
    ...changeRoomsActivities(inventory),
    ...authorizePaymentActivities({ payments, provider }),
    ...capturePaymentActivities({ payments, provider }),
    ...closeGuestActionActivities({ payments, provider }),
    ...renewAuthorizationActivities({ payments, provider }),
    ...requestRefundActivities(payments),
    ...payRefundActivities({ payments, provider }),
    ...followDisputeActivities({ payments, provider }),
    ...readCardActivities({ payments, provider }),
    ...forgetCardsActivities({ payments, provider }),
    ...itineraryActivities(bookings),
    ...eraseBookingsActivities(bookings),
    ...anonymiseReviewsActivities(world.catalog),
    ...eraseRecipientActivities(world.notifications),
    ...eraseAccountActivities(world.identity),
    ...closureActivities(bookings),
    ...seeToBookingActivities({
      ...world,
      db: bookings,
      findOtherRooms: otherRoomsFinder(world.catalog, inventory),
    }),
    ...stopSellingActivities(inventory),
    ...completeStaysActivities(bookings),
    ...remindGuestsActivities(bookings),
    ...rollHorizonActivities({ inventory, ...world.selling }),
    ...offerReleasedRoomsActivities(world),
    ...startStrandedActivities({ ...world, db: bookings }),
    ...resumeOperationsActivities({ ...world, db: bookings }),
    ...reconcilePaymentsActivities({ ...world, heal: healingWith(world), lapsingSeconds }),
    ...recordEarningsActivities({ ...world, quietSeconds }),
    ...tidyUpActivities(world),
  };
}
