import { addDays, type CalendarDate } from '@holdfast/domain/calendar-date';
import { zipf } from './zipf.ts';

/** A place of the market, as the read model has it. */
export interface MarketPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly hotels: number;
}

/** The body of `POST /search`. */
export type SearchBody = Readonly<Record<string, unknown>>;

/** A kind of search; each call makes another one of it. */
export interface SearchShape {
  readonly title: string;
  next(): SearchBody;
}

const between = (from: number, to: number) => from + Math.floor(Math.random() * (to - from + 1));
const oneOf = <Item>(items: readonly Item[]): Item => {
  const item = items[between(0, items.length - 1)];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
};

/** The six shapes, over places with most hotels first; hardly two searches of a shape are the same. */
export function searchShapes(places: readonly MarketPlace[], today: CalendarDate): SearchShape[] {
  const metropolises = places.slice(0, 20);
  const towns = places.filter(({ hotels }) => hotels <= 3);
  const stay = () => stayFrom(today, between(3, 55), between(1, 5));
  const anywhere = () => oneOf(places.slice(0, 500));
  return [
    {
      title: 'metropolis by name',
      next: () => ({ location: oneOf(metropolises).name, ...stay(), guests: 2 }),
    },
    { title: 'small town by name', next: () => ({ location: oneOf(towns).name, ...stay(), guests: 2 }) },
    { title: 'coordinates, 10 km', next: () => ({ near: nearOf(anywhere(), 10), ...stay(), guests: 2 }) },
    {
      title: 'place, dates, price, amenities',
      next: () => ({
        location: anywhere().name,
        ...stay(),
        guests: 2,
        priceMin: 5_000,
        priceMax: between(40_000, 90_000),
        amenities: ['wifi', oneOf(['breakfast', 'parking', 'bar'])],
      }),
    },
    {
      title: 'party of 5, stars, rating',
      next: () => ({
        location: anywhere().name,
        ...stay(),
        guests: 5,
        rooms: between(2, 3),
        starRating: [4, 5],
        ratingMin: 3.5,
      }),
    },
    {
      title: 'by rating, second page',
      next: () => ({ location: oneOf(metropolises).name, ...stay(), guests: 2, sort: 'RATING', page: 2 }),
    },
  ];
}

/** What people really look for: few places and the next weekends much more often than all others. */
export function popularSearches(places: readonly MarketPlace[], today: CalendarDate): SearchShape {
  const popular = places.slice(0, 1000);
  const rank = zipf(popular.length);
  const weekend = zipf(8);
  const firstFriday = Array.from({ length: 7 }, (_, day) => day + 1).find(
    (day) => new Date(`${addDays(today, day)}T00:00:00Z`).getUTCDay() === 5,
  );
  return {
    title: 'popular places and weekends',
    next() {
      const place = popular[rank()];
      const onWeekend = Math.random() < 0.7;
      const daysAhead = onWeekend ? (firstFriday ?? 1) + 7 * weekend() : between(1, 55);
      const nights = onWeekend ? 2 : between(1, 4);
      return { location: place?.name, ...stayFrom(today, daysAhead, nights), guests: 2 };
    },
  };
}

function stayFrom(today: CalendarDate, daysAhead: number, nights: number) {
  const checkIn = addDays(today, daysAhead);
  return { checkIn, checkOut: addDays(checkIn, nights) };
}

function nearOf({ latitude, longitude }: MarketPlace, radiusKm: number) {
  return { latitude, longitude, radiusKm };
}
