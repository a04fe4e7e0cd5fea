import { type PartialStay, readCount, readPartialStay } from '../../app/stay-params.ts';

const mostReviewPages = 1000;

/** What the address of a hotel says: the stay that is looked at, and the page of reviews. */
export interface HotelParams extends Partial<PartialStay> {
  readonly reviews?: number;
}

/** Reads the address of a hotel; what is not understood is left out. */
export function readHotelParams(search: Record<string, unknown>): HotelParams {
  const reviews = readCount(search.reviews, mostReviewPages);
  return { ...readPartialStay(search), ...(reviews !== undefined && reviews > 1 && { reviews }) };
}
