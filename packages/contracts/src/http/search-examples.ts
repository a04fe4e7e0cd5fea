import { hotelExample, roomTypeExample } from './examples.ts';

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

export const placeExample = {
  placeId: 'plc_lisbon_pt',
  name: 'Lisbon',
  countryCode: 'PT',
  latitude: 38.71667,
  longitude: -9.13333,
  hotelCount: 214,
};

export const searchExample = {
  location: 'Lisbon',
  checkIn: '2027-06-10',
  checkOut: '2027-06-13',
  guests: 2,
  priceMax: 60_000,
  amenities: ['wifi'],
  starRating: [4, 5],
  sort: 'PRICE',
};

const page = { page: 1, pageSize: 20, total: 1 };
const found = { place: placeExample, suggestions: [] };

export const searchResultExample = {
  ...found,
  items: [
    {
      hotelId: hotelExample.id,
      name: hotelExample.name,
      city: hotelExample.city,
      countryCode: hotelExample.countryCode,
      stars: hotelExample.stars,
      latitude: hotelExample.latitude,
      longitude: hotelExample.longitude,
      timeZone: hotelExample.timeZone,
      amenities: hotelExample.amenities,
      rating: { average: 4.7, count: 12 },
      distanceKm: 1.2,
      offer: {
        roomTypeId: roomTypeExample.id,
        roomTypeName: roomTypeExample.name,
        rooms: 1,
        maxGuests: 2,
        roomsLeft: 22,
        totalPrice: eur(44_700),
        cancellation: [{ until: '2027-06-09T14:00:00.000Z', refund: eur(44_700) }],
      },
    },
  ],
  facets: {
    stars: [{ value: 4, count: 1 }],
    amenities: [{ value: 'wifi', count: 1 }],
    ratings: [{ value: 4, count: 1 }],
    price: [{ fromMinor: 40_000, toMinor: 50_000, count: 1 }],
  },
  currency: 'EUR',
  ...page,
};

export const roomsExample = {
  ...found,
  items: [
    {
      roomTypeId: roomTypeExample.id,
      name: roomTypeExample.name,
      hotelId: hotelExample.id,
      hotelName: hotelExample.name,
      city: hotelExample.city,
      countryCode: hotelExample.countryCode,
      maxGuests: 2,
      roomsLeft: 22,
      totalPrice: eur(44_700),
      distanceKm: 1.2,
    },
  ],
  ...page,
};

export const calendarExample = {
  roomTypeId: roomTypeExample.id,
  month: '2027-06',
  nights: [
    { date: '2027-06-10', roomsLeft: 22, price: eur(13_300), closedToArrival: false },
    { date: '2027-06-11', roomsLeft: 22, price: eur(15_700), closedToArrival: false, minStay: 2 },
  ],
};
