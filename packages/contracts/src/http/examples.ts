const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const stay = { checkIn: '2027-06-10', checkOut: '2027-06-13' };
const nights = [
  { date: '2027-06-10', price: eur(13_300) },
  { date: '2027-06-11', price: eur(15_700) },
  { date: '2027-06-12', price: eur(15_700) },
];
const bookingId = 'bk_8s04bjq1v2979shn9sjbatssn8';

const freeUntilADayBefore = [{ refundPercent: 100, hoursBeforeCheckIn: 24 }];
const photo = (id: string) => {
  const url = (size: string) => `/media/photos/${id}/${size}.webp`;
  return {
    id,
    caption: 'The bar',
    width: 1600,
    height: 1067,
    urls: { small: url('small'), medium: url('medium'), large: url('large') },
  };
};

/** One guest's way through the API, told in the example of each answer; the sample data holds the same hotel. */
export const hotelExample = {
  id: 'htl_harbour_lisbon',
  name: 'Harbour Hotel Lisbon',
  description: '4 stars in Lisbon, a short walk from the centre.',
  stars: 4,
  address: '61 Castle Street',
  city: 'Lisbon',
  countryCode: 'PT',
  latitude: 38.71554,
  longitude: -9.11926,
  timeZone: 'Europe/Lisbon',
  currency: 'EUR',
  checkInTime: '15:00',
  checkOutTime: '11:00',
  amenities: ['wifi', 'breakfast', 'pool'],
  cancellation: freeUntilADayBefore,
  houseRules: { checkIn: 'The desk is open all day.', pets: 'Small dogs are welcome.' },
  rating: { average: 4.7, count: 12 },
  photos: [photo('pho_7')],
};

export const roomTypeExample = {
  id: 'rt_harbour_lisbon_double',
  hotelId: hotelExample.id,
  name: 'Double room',
  description: 'A queen-size bed, a rain shower and room for two suitcases.',
  bedType: 'QUEEN',
  maxGuests: 2,
  amenities: ['wifi', 'desk', 'air-conditioning'],
  cancellation: freeUntilADayBefore,
  photos: [],
};

export const roomTypesExample = {
  items: [{ ...roomTypeExample, available: true, roomsLeft: 22, rooms: 1, totalPrice: eur(44_700) }],
};

export const availabilityExample = {
  available: true,
  roomsLeft: 22,
  nights: nights.map((night) => ({ ...night, roomsLeft: 22 })),
};

const lines = [
  { kind: 'ROOM', name: 'Rooms', amountMinor: 44_700, included: false },
  { kind: 'TAX', name: 'VAT', amountMinor: 2_530, included: true },
];
const cancellation = [{ until: '2027-06-09T14:00:00.000Z', refund: eur(44_700) }];

export const rateExample = { nights, lines, promotionApplied: false, total: eur(44_700) };

export const quoteExample = {
  id: 'qt_2f0c8f1e6b7d4c1f9a3e5d7c9b1a2f3e',
  roomTypeId: roomTypeExample.id,
  hotelId: hotelExample.id,
  ...stay,
  rooms: 1,
  guests: 2,
  nights,
  lines,
  totalPrice: eur(44_700),
  cancellation,
  expiresAt: '2027-03-01T12:15:00.000Z',
};

export const bookingExample = {
  id: bookingId,
  number: 'BK-PBP8PE',
  livemode: false,
  status: 'CONFIRMED',
  paymentStatus: 'CAPTURED',
  hotel: {
    id: hotelExample.id,
    name: hotelExample.name,
    address: hotelExample.address,
    city: hotelExample.city,
    countryCode: hotelExample.countryCode,
    timeZone: hotelExample.timeZone,
    checkInTime: hotelExample.checkInTime,
    checkOutTime: hotelExample.checkOutTime,
  },
  roomType: { id: roomTypeExample.id, name: roomTypeExample.name },
  ...stay,
  rooms: 1,
  guests: 2,
  totalPrice: eur(44_700),
  priceLines: lines,
  captured: eur(44_700),
  paidAt: '2027-03-01T12:00:00.412Z',
  refunded: eur(0),
  refunds: [],
  cancellation,
  createdAt: '2027-03-01T12:00:00.048Z',
  updatedAt: '2027-03-01T12:00:00.428Z',
};

export const cancellationPreviewExample = {
  bookingId,
  refund: eur(44_700),
  fee: eur(0),
  refundPercent: 100,
  until: '2027-06-09T14:00:00.000Z',
  timeline: cancellation,
  policy: freeUntilADayBefore,
};

export const changePreviewExample = {
  bookingId,
  checkIn: '2027-06-11',
  checkOut: '2027-06-14',
  rooms: 1,
  guests: 2,
  available: true,
  currentPrice: eur(44_700),
  newPrice: eur(46_800),
  difference: eur(2_100),
  charge: eur(2_100),
  refund: eur(0),
  nights: [...nights.slice(1), { date: '2027-06-13', price: eur(15_400) }],
  priceLines: [{ kind: 'ROOM', name: 'Rooms', amountMinor: 46_800, included: false }],
  cancellation: [{ until: '2027-06-10T14:00:00.000Z', refund: eur(46_800) }],
};

const done = (step: string, startedAt: string, finishedAt: string, durationMillis: number) => ({
  step,
  state: 'done',
  startedAt: `2027-03-01T12:00:00.${startedAt}Z`,
  finishedAt: `2027-03-01T12:00:00.${finishedAt}Z`,
  durationMillis,
});

export const progressExample = {
  bookingId,
  status: 'PENDING',
  source: 'workflow',
  steps: [
    done('reserve', '125', '154', 29),
    done('authorize', '154', '261', 107),
    done('confirm', '261', '295', 34),
    {
      step: 'capture',
      state: 'retrying',
      startedAt: '2027-03-01T12:00:00.295Z',
      attempt: 2,
      lastFault: 'PROVIDER_TIMEOUT',
    },
    { step: 'notify', state: 'waiting' },
  ],
};

export const timelineExample = {
  bookingId,
  items: [
    { at: '2027-03-01T12:00:00.048Z', kind: 'STATUS', entry: { to: 'PENDING' } },
    { at: '2027-03-01T12:00:00.295Z', kind: 'STATUS', entry: { from: 'PENDING', to: 'CONFIRMED' } },
  ],
};

export const alternativeExample = {
  hotelId: hotelExample.id,
  hotelName: hotelExample.name,
  roomTypeId: 'rt_harbour_lisbon_twin',
  roomTypeName: 'Twin room',
  roomsLeft: 8,
  totalPrice: eur(44_700),
};
