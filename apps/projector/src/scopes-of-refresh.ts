import { availabilityScope, hotelScope, staysScope } from '@holdfast/cache/cache-scopes';
import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { cellOf } from '@holdfast/domain/geo-cell';
import { type CalendarMonth, nightsOfMonth } from '@holdfast/domain/offer-months';
import { nightsOf } from '@holdfast/domain/stay';
import type { HotelPoint } from '@holdfast/prisma-search/replace-hotels';
import type { StalePart } from '@holdfast/prisma-search/stale-hotels';

/** What was refreshed. */
interface Refreshed {
  readonly parts: readonly StalePart[];
  /** The months of arrival whose offers were made anew. */
  readonly months: readonly CalendarMonth[];
  /** Where the hotels were and are. */
  readonly points: readonly HotelPoint[];
}

/** What caches have to forget after a refresh: searches by the nights that have changed, calendars by the month. */
export function scopesOfRefresh({ parts, months, points }: Refreshed): string[] {
  const pointsOf = Map.groupBy(points, ({ hotelId }) => hotelId);
  const scopes = new Set<string>();
  for (const [hotelId, ofHotel] of Map.groupBy(parts, (part) => part.hotelId)) {
    scopes.add(hotelScope(hotelId));
    for (const month of months) scopes.add(availabilityScope(hotelId, month));
    const nights = new Set(ofHotel.flatMap((part) => nightsOfPart(part, months)));
    const cells = new Set(pointsOf.get(hotelId)?.map(cellOf));
    for (const cell of cells) for (const night of nights) scopes.add(staysScope(cell, night));
  }
  return [...scopes];
}

// The nights of the months are enough when any may have changed: one of them is the arrival of every search that reads
// these offers.
function nightsOfPart({ month, from, until }: StalePart, months: readonly CalendarMonth[]): CalendarDate[] {
  if (from !== null && until !== null) return nightsOf({ checkIn: from, checkOut: until });
  return (month === '' ? months : [month]).flatMap(nightsOfMonth);
}
