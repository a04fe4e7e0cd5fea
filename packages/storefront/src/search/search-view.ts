import type { SearchItem, SearchResult } from '@holdfast/contracts/http/search';
import { convertMoney } from '@holdfast/domain/exchange';
import { photoAddresses } from '@holdfast/domain/photo-sizes';
import type { SearchAnswer } from './search-hotels.ts';

type Found = SearchAnswer['result']['items'][number];

/** What was found, as the API tells it. */
export function searchView(
  { place, suggestions, result, rates }: SearchAnswer,
  { currency = 'EUR', page = 1, pageSize = 20 }: { currency?: string; page?: number; pageSize?: number },
): SearchResult {
  const { items, facets, total } = result;
  return {
    ...(place !== undefined && { place }),
    suggestions,
    items: items.map((item) => itemView(item, (price) => convertMoney(price, currency, rates))),
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

function itemView(item: Found, convert: Convert): SearchItem {
  const { photoKey, distanceKm, offer, rating, amenities, ...alike } = item;
  const { comparedMinor: _, totalPrice, ...room } = offer;
  const shown = convert(totalPrice);
  const other = shown !== undefined && shown.currency !== totalPrice.currency ? shown : undefined;
  return {
    ...alike,
    rating: { ...rating },
    amenities: [...amenities],
    ...(photoKey !== null && { photo: photoAddresses(photoKey) }),
    distanceKm: Math.round(distanceKm * 10) / 10,
    offer: { ...room, totalPrice: { ...totalPrice }, ...(other && { displayPrice: { ...other } }) },
  };
}
