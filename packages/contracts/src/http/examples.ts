const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const stay = { checkIn: '2027-06-10', checkOut: '2027-06-13' };
const nights = [
  { date: '2027-06-10', price: eur(13_300) },
  { date: '2027-06-11', price: eur(15_700) },
  { date: '2027-06-12', price: eur(15_700) },
];
const bookingId = 'bk_8s04bjq1v2979shn9sjbatssn8';

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
};

export const roomTypeExample = {
  id: 'rt_harbour_lisbon_double',
  hotelId: hotelExample.id,
  name: 'Double room',
  description: 'A queen-size bed, a rain shower and room for two suitcases.',
  bedType: 'QUEEN',
  maxGuests: 2,
  amenities: ['wifi', 'desk', 'air-conditioning'],
};

export const roomTypesExample = {
  items: [{ ...roomTypeExample, available: true, roomsLeft: 22, totalPrice: eur(44_700) }],
};

export const availabilityExample = {
  available: true,
  roomsLeft: 22,
  nights: nights.map((night) => ({ ...night, roomsLeft: 22 })),
};

export const rateExample = { nights, total: eur(44_700) };

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
  refunded: eur(0),
  cancellation: [{ until: '2027-06-09T14:00:00.000Z', refund: eur(44_700) }],
  createdAt: '2027-03-01T12:00:00.048Z',
  updatedAt: '2027-03-01T12:00:00.428Z',
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
