import { CreateQuoteSchema, QuoteSchema } from '@holdfast/contracts/http/quote';
import { checkGuests, checkNotPast, checkStay } from '@holdfast/edge/check-stay';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { writeQuote } from '@holdfast/prisma-booking/quotes';
import { quoteView } from '../../booking/quote-view.ts';
import { checkPromotion, readPrice } from '../../booking/read-price.ts';
import { termsOf } from '../../hotels/hotel-reader.ts';
import type { Platform } from '../../platform.ts';

/** Freezes a price and its cancellation terms for a while. */
export function createQuoteRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/quotes',
    {
      config: { access: 'public', scope: 'search:read', problems: ['NOT_FOUND', 'ROOM_NOT_AVAILABLE'] },
      schema: {
        tags: ['quotes'],
        operationId: 'createQuote',
        summary: 'Get a price that holds',
        description: 'The price holds for 15 minutes; the rooms are not held. Book with `quoteId` to get it.',
        body: CreateQuoteSchema,
        response: { 201: QuoteSchema },
      },
    },
    async (request, reply) => {
      const { roomTypeId, checkIn, checkOut, rooms = 1, guests, promotionCode } = request.body;
      const livemode = request.caller?.livemode ?? true;
      checkStay(request.body, platform.settings.maxNights);
      const offer = await platform.hotels.findOffer(roomTypeId, livemode);
      if (offer === undefined) throw new ProblemError('NOT_FOUND', 'There is no such room type.');
      const { hotel, roomType } = offer;
      checkNotPast(checkIn, hotel.timeZone);
      checkGuests({ guests, rooms }, roomType.maxGuests);
      const wanted = { hotelId: hotel.id, roomTypeId, checkIn, checkOut, rooms, guests, livemode };
      const price = await readPrice(platform, { ...wanted, promotionCode });
      checkPromotion(promotionCode, price);
      const { totalPrice, nights, lines } = price;
      const quote = await writeQuote(platform.bookings, {
        ...wanted,
        promotionCode: promotionCode?.toUpperCase() ?? null,
        totalPrice,
        terms: { ...termsOf(offer), nights, lines },
        ttlSeconds: platform.settings.quoteTtlSeconds,
      });
      return reply.code(201).send(quoteView(quote));
    },
  );
}
