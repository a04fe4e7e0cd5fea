import type { BookingEvent } from '@holdfast/contracts/events/booking-events';
import type { PaymentEvent } from '@holdfast/contracts/events/payment-events';
import type { PartnerEventData, PartnerEventType } from '@holdfast/contracts/http/partner/events';
import type { EventHandlers } from '@holdfast/outbox/consumer';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { type PartnerBooking, readPartnerBooking } from '@holdfast/prisma-booking/read-partner-booking';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import { recordPartnerEvent } from '@holdfast/prisma-notification/partner-events';

interface TakeOptions {
  readonly booking: BookingDatabase;
  readonly notification: NotificationDatabase;
  /** After an event that was new. */
  readonly onTaken: (type: PartnerEventType, deliveries: number) => void;
}

type TakenEvent = BookingEvent | PaymentEvent;
type Describe<Event> = (event: Event, booking: PartnerBooking) => PartnerEventData;

/** What is done with each event of bookings and payments: those of partners' bookings are kept and told. */
export function partnerEventHandlers({ booking: bookings, notification, onTaken }: TakeOptions) {
  function taking<Event extends TakenEvent>(type: PartnerEventType, describe: Describe<Event>) {
    return async (event: Event): Promise<void> => {
      const { bookingId, livemode } = event.data;
      const booking = await readPartnerBooking(bookings, bookingId);
      if (booking === null) return;
      const recorded = await recordPartnerEvent(notification, {
        id: event.id,
        partnerId: booking.partnerId,
        ...{ livemode, type, bookingId },
        data: describe(event, booking),
        occurredAt: new Date(event.time),
      });
      if (recorded !== null) onTaken(type, recorded.deliveries);
    };
  }
  const ofBooking = (type: PartnerEventType) => taking(type, describeBooking);
  const ofPayment = (type: PartnerEventType) => taking(type, describePayment);
  return {
    'booking-events': {
      BookingCreated: ofBooking('booking.created'),
      BookingConfirmed: ofBooking('booking.confirmed'),
      BookingRejected: ofBooking('booking.rejected'),
      BookingCancelled: ofBooking('booking.cancelled'),
      BookingExpired: ofBooking('booking.expired'),
      BookingChanged: ofBooking('booking.changed'),
      BookingNoShow: ofBooking('booking.no_show'),
      BookingCompleted: ofBooking('booking.completed'),
    } satisfies Required<EventHandlers<'booking-events'>>,
    // Holds on a card and their release are no money yet.
    'payment-events': {
      PaymentCaptured: ofPayment('payment.captured'),
      PaymentRefunded: ofPayment('payment.refunded'),
      PaymentFailed: ofPayment('payment.failed'),
    } satisfies EventHandlers<'payment-events'>,
  };
}

/** The booking as it was when it happened; its reference never changes. */
const describeBooking: Describe<BookingEvent> = ({ data, aggregateversion }, { reference }) => {
  const { bookingId, number, status, reason, hotelId, roomTypeId, checkIn, checkOut, rooms, totalPrice } =
    data;
  return {
    ...{ bookingId, number, ...(reference === null ? {} : { reference }), version: aggregateversion, status },
    ...(reason === undefined ? {} : { reason }),
    ...{ hotelId, roomTypeId, checkIn, checkOut, rooms, totalPrice },
  };
};

/** The booking as it stands now, because an event of a payment says nothing of it. */
const describePayment: Describe<PaymentEvent> = ({ data }, booking) => {
  const { bookingId, paymentId, amountMinor, currency, declineCode } = data;
  const { number, reference, version, status, hotelId, roomTypeId, checkIn, checkOut, rooms, totalPrice } =
    booking;
  return {
    ...{ bookingId, number, ...(reference === null ? {} : { reference }), version, status },
    ...{ hotelId, roomTypeId, checkIn, checkOut, rooms, totalPrice },
    payment: {
      id: paymentId,
      amount: { amountMinor, currency },
      ...(declineCode === undefined ? {} : { declineCode }),
    },
  };
};
