import type { ConfirmBookingActivities } from './booking/confirm-booking.ts';
import type { HoldBookingActivities } from './booking/hold-booking.ts';
import type { LoadBookingActivities } from './booking/load-booking.ts';
import type { ParkCompensationActivities } from './booking/park-compensation.ts';
import type { SettleBookingActivities } from './booking/settle-booking.ts';
import type { ChangeRoomsActivities } from './inventory/change-rooms.ts';
import type { ReserveRoomsActivities } from './inventory/reserve-rooms.ts';
import type { AuthorizePaymentActivities } from './payment/authorize-payment.ts';
import type { CapturePaymentActivities } from './payment/capture-payment.ts';
import type { CompleteStaysActivities } from './sweeps/complete-stays.ts';
import type { RollHorizonActivities } from './sweeps/roll-horizon.ts';
import type { StartStrandedActivities } from './sweeps/start-stranded.ts';

/** Every activity by the service that owns what it changes, for workflows to take their proxies' types from. */
export type BookingActivities = LoadBookingActivities &
  HoldBookingActivities &
  ConfirmBookingActivities &
  SettleBookingActivities &
  ParkCompensationActivities;
export type InventoryActivities = ReserveRoomsActivities & ChangeRoomsActivities;
export type PaymentActivities = AuthorizePaymentActivities & CapturePaymentActivities;
export type SweepActivities = StartStrandedActivities & CompleteStaysActivities & RollHorizonActivities;
export type { RolledHorizon } from './sweeps/roll-horizon.ts';
