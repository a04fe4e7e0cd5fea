import type { AwaitBookingActivities } from './booking/await-booking.ts';
import type { ItineraryActivities } from './booking/book-itinerary.ts';
import type { ClosureActivities } from './booking/close-hotel.ts';
import type { ConfirmBookingActivities } from './booking/confirm-booking.ts';
import type { EraseBookingsActivities } from './booking/erase-bookings.ts';
import type { HoldBookingActivities } from './booking/hold-booking.ts';
import type { LoadBookingActivities } from './booking/load-booking.ts';
import type { NoteRefundActivities } from './booking/note-refund.ts';
import type { OperateStayActivities } from './booking/operate-stay.ts';
import type { ParkCompensationActivities } from './booking/park-compensation.ts';
import type { PursueRefundActivities } from './booking/pursue-refund.ts';
import type { SeeToBookingActivities } from './booking/see-to-booking.ts';
import type { SettleBookingActivities } from './booking/settle-booking.ts';
import type { AnonymiseReviewsActivities } from './catalog/anonymise-reviews.ts';
import type { EraseAccountActivities } from './identity/erase-account.ts';
import type { ChangeRoomsActivities } from './inventory/change-rooms.ts';
import type { ReserveRoomsActivities } from './inventory/reserve-rooms.ts';
import type { StopSellingActivities } from './inventory/stop-selling.ts';
import type { EraseRecipientActivities } from './notification/erase-recipient.ts';
import type { AuthorizePaymentActivities } from './payment/authorize-payment.ts';
import type { CapturePaymentActivities } from './payment/capture-payment.ts';
import type { CloseGuestActionActivities } from './payment/close-guest-action.ts';
import type { FollowDisputeActivities } from './payment/follow-dispute.ts';
import type { ForgetCardsActivities } from './payment/forget-cards.ts';
import type { PayRefundActivities } from './payment/pay-refund.ts';
import type { ReadCardActivities } from './payment/read-card.ts';
import type { RenewAuthorizationActivities } from './payment/renew-authorization.ts';
import type { RequestRefundActivities } from './payment/request-refund.ts';
import type { CompleteStaysActivities } from './sweeps/complete-stays.ts';
import type { OfferReleasedRoomsActivities } from './sweeps/offer-released-rooms.ts';
import type { ReconcilePaymentsActivities } from './sweeps/reconcile-payments.ts';
import type { RecordEarningsActivities } from './sweeps/record-earnings.ts';
import type { RemindGuestsActivities } from './sweeps/remind-guests.ts';
import type { ResumeOperationsActivities } from './sweeps/resume-operations.ts';
import type { RollHorizonActivities } from './sweeps/roll-horizon.ts';
import type { StartStrandedActivities } from './sweeps/start-stranded.ts';
import type { TidyUpActivities } from './sweeps/tidy-up.ts';

/** Every activity by the service that owns what it changes, for workflows to take their proxies' types from. */
export type BookingActivities = LoadBookingActivities &
  HoldBookingActivities &
  ConfirmBookingActivities &
  SettleBookingActivities &
  ParkCompensationActivities &
  OperateStayActivities &
  NoteRefundActivities;
export type InventoryActivities = ReserveRoomsActivities & ChangeRoomsActivities;
export type PaymentActivities = AuthorizePaymentActivities &
  CapturePaymentActivities &
  CloseGuestActionActivities &
  RenewAuthorizationActivities &
  ReadCardActivities &
  RequestRefundActivities &
  PayRefundActivities &
  FollowDisputeActivities &
  ForgetCardsActivities;
/** What a stay asks of other workflows. */
export type StayActivities = AwaitBookingActivities & PursueRefundActivities;
export type SweepActivities = StartStrandedActivities &
  ResumeOperationsActivities &
  CompleteStaysActivities &
  RemindGuestsActivities &
  RollHorizonActivities &
  OfferReleasedRoomsActivities &
  ReconcilePaymentsActivities &
  RecordEarningsActivities &
  TidyUpActivities;
/** What an itinerary does beside what its stays do. */
export type { ItineraryActivities };
/** A hotel's closure. */
export type CloseHotelActivities = ClosureActivities & SeeToBookingActivities & StopSellingActivities;
/** What services keep of a person, and how they forget it. */
export type ErasureActivities = EraseBookingsActivities &
  AnonymiseReviewsActivities &
  EraseRecipientActivities &
  EraseAccountActivities &
  Pick<ForgetCardsActivities, 'listCards'>;
/** All of them, as a worker registers them. */
export type Activities = BookingActivities &
  InventoryActivities &
  PaymentActivities &
  StayActivities &
  ItineraryActivities &
  CloseHotelActivities &
  ErasureActivities &
  SweepActivities;
export type { Telling } from '@holdfast/prisma-booking/stay-operations';
export type { RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
export type { RecordedEarnings } from './sweeps/record-earnings.ts';
export type { RolledHorizon } from './sweeps/roll-horizon.ts';
export type { TidiedUp } from './sweeps/tidy-up.ts';
