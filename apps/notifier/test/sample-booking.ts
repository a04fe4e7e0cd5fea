import type { OpenBooking } from '../src/open-booking.ts';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

/** Two rooms for three nights in Marseille, paid. */
export const sampleBooking: OpenBooking = {
  id: 'bk_sample',
  hotelId: 'htl_sample',
  number: 'BK-7QW2ZX',
  status: 'CONFIRMED',
  paymentStatus: 'CAPTURED',
  reason: null,
  declineCode: null,
  cancelledBy: null,
  checkIn: '2027-06-10',
  checkOut: '2027-06-13',
  rooms: 2,
  guests: 3,
  totalPrice: euros(74_000),
  captured: euros(74_000),
  refunded: euros(0),
  paidByPoints: euros(0),
  pointsSpent: 0,
  specialRequests: null,
  expiresAt: null,
  settledAt: new Date('2027-01-04T10:00:00Z'),
  refund: null,
  outcome: null,
  formerHotelId: null,
  guest: { fullName: 'Ada Lovelace', email: 'ada@example.com', phone: '+33 6 12 34 56 78', language: 'en' },
  terms: {
    hotel: {
      name: 'Hôtel du Vieux Port',
      address: '12 Quai des Belges',
      city: 'Marseille',
      countryCode: 'FR',
      timeZone: 'Europe/Paris',
      checkInTime: '15:00',
      checkOutTime: '11:00',
    },
    roomType: { name: 'Superior Double' },
    cancellationTiers: [
      { hoursBeforeCheckIn: 24, refundPercent: 50 },
      { hoursBeforeCheckIn: 168, refundPercent: 100 },
    ],
    nights: [
      { date: '2027-06-10', amountMinor: 11_500 },
      { date: '2027-06-11', amountMinor: 14_000 },
      { date: '2027-06-12', amountMinor: 11_500 },
    ],
    lines: [
      { kind: 'ROOM', name: 'Rooms', amountMinor: 74_000, included: false },
      { kind: 'TAX', name: 'VAT', amountMinor: 6_727, included: true },
    ],
  },
};
