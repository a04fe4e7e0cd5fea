import type { Search, SearchItem, SearchResult } from '@holdfast/contracts/http/search';
import { convertMoney } from '@holdfast/domain/exchange';
import { photoAddresses } from '@holdfast/domain/photo-sizes';
import { cancellationView } from '../booking/cancellation-view.ts';
import type { SearchAnswer } from './search-hotels.ts';

type Found = SearchAnswer['result']['items'][number];

/** What of a search its answer depends on once hotels are found. */
type ShownSearch = Pick<Search, 'checkIn' | 'currency' | 'page' | 'pageSize'>;

/** What was found, as the API tells it. */
export function searchView(
  { place, suggestions, result, rates }: SearchAnswer,
  { checkIn, currency = 'EUR', page = 1, pageSize = 20 }: ShownSearch,
): SearchResult {
  const { items, facets, total } = result;
  return {
    ...(place !== undefined && { place }),
    suggestions,
    items: items.map((item) => itemView(item, checkIn, (price) => convertMoney(price, currency, rates))),
    facets: {
      stars: [...facets.stars],
      amenities: [...facets.amenities],
      ratings: [...facets.ratings],
      price: [...facets.price],
    },
    currency,
    page,
    pageSize,
    total,
  };
}

type Convert = (price: Found['offer']['totalPrice']) => ReturnType<typeof convertMoney>;

function itemView(item: Found, checkIn: string, convert: Convert): SearchItem {
  const { photoKey, distanceKm, offer, rating, amenities, terms, ...alike } = item;
  const { comparedMinor: _, totalPrice, ...room } = offer;
  const shown = convert(totalPrice);
  const other = shown !== undefined && shown.currency !== totalPrice.currency ? shown : undefined;
  return {
    ...alike,
    rating: { ...rating },
    amenities: [...amenities],
    ...(photoKey !== null && { photo: photoAddresses(photoKey) }),
    distanceKm: Math.round(distanceKm * 10) / 10,
    ...(terms && { timeZone: terms.hotel.timeZone }),
    offer: {
      ...room,
      totalPrice: { ...totalPrice },
      ...(other && { displayPrice: { ...other } }),
      // Answers kept by an older release have no terms.
      ...(terms && { cancellation: cancellationView(terms, checkIn, totalPrice) }),
    },
  };
}
