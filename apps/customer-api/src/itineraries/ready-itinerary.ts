import type { CreateItinerary, ItineraryStayRequest } from '@holdfast/contracts/http/itineraries';
import type { Caller } from '@holdfast/edge/caller';
import { checkGuests, checkNotPast, checkStay } from '@holdfast/edge/check-stay';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import { agreePrice } from '@holdfast/storefront/booking/agree-price';
import type { Platform } from '@holdfast/storefront/platform';

/**
 * Refuses what is plainly not to be had, and agrees each stay's price, before anything is written (decision D2).
 *
 * @throws ProblemError of the first stay that is refused; a field is named with the stay's place.
 */
export async function readyItinerary(platform: Platform, caller: Caller, { stays }: CreateItinerary) {
  await platform.checkProvider();
  const ready = [];
  for (const [index, stay] of stays.entries()) {
    ready.push(await readyStay(platform, caller, stay).catch((error) => rethrowAt(error, `stays.${index}.`)));
  }
  return ready;
}

async function readyStay(platform: Platform, { livemode }: Caller, stay: ItineraryStayRequest) {
  const { roomTypeId, checkIn, checkOut, rooms = 1, guests, specialRequests } = stay;
  checkStay(stay, platform.settings.maxNights);
  const offer = await platform.hotels.findOffer(roomTypeId, livemode);
  if (offer === undefined) throw new ProblemError('NOT_FOUND', 'There is no such room type.');
  checkNotPast(checkIn, offer.hotel.timeZone);
  checkGuests({ guests, rooms }, offer.roomType.maxGuests);
  const wanted = { hotelId: offer.hotel.id, roomTypeId, checkIn, checkOut, rooms, guests, livemode };
  const { promotionCode, totalPrice, terms } = await agreePrice(platform, { wanted, body: stay, offer });
  if (promotionCode !== undefined) {
    throw invalidFields({
      field: 'quoteId',
      message: 'has a promotion code, which holds for a single booking only',
    });
  }
  const microsPerEuro = (await platform.rates())[totalPrice.currency];
  const { holdTtlSeconds } = platform.settings;
  return { ...wanted, totalPrice, terms, microsPerEuro, holdTtlSeconds, specialRequests };
}

function rethrowAt(error: unknown, at: string): never {
  if (!(error instanceof ProblemError)) throw error;
  const { error: code, members, message } = error;
  if (members.details === undefined) throw new ProblemError(code, `${at.slice(0, -1)}: ${message}`, members);
  throw invalidFields(...members.details.map((detail) => ({ ...detail, field: `${at}${detail.field}` })));
}
