import { bookingExample, timelineExample } from '../examples.ts';

const { id, number, livemode, hotel, roomType, checkIn, checkOut, rooms, guests, totalPrice, createdAt } =
  bookingExample;

/** The booking of the customer's examples, as support sees it in a list. */
export const bookingSummaryExample = {
  ...{ id, number, livemode, status: bookingExample.status, paymentStatus: bookingExample.paymentStatus },
  hotel: { id: hotel.id, name: hotel.name },
  ...{ roomType, checkIn, checkOut, rooms, guests, totalPrice },
  captured: totalPrice,
  refunded: bookingExample.refunded,
  disputed: false,
  createdAt,
};

export const supportBookingExample = {
  ...bookingSummaryExample,
  accountId: 'usr_sample_guest',
  guest: { fullName: 'Ada Example', email: 'ada@example.com', language: 'en', smsWanted: false },
  timeline: timelineExample.items,
  operations: [
    {
      id: 'op_4t9k2m7x1c8v5b3n6z0q2w4e7r',
      kind: 'refund',
      by: { kind: 'SUPPORT', accountId: 'usr_sample_support', fullName: 'Sample Support' },
      request: { amountMinor: 5_000, reason: 'GOODWILL', needsApproval: false },
      note: 'No hot water on the first evening.',
      outcome: { code: 'DONE', refundId: 're_9d2c', refundState: 'PENDING' },
      createdAt: '2027-06-11T08:12:00.000Z',
      finishedAt: '2027-06-11T08:12:00.700Z',
    },
  ],
};
