import { FindBookingsQuerySchema, FoundBookingsPageSchema } from '@holdfast/contracts/http/support/bookings';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { findBookings } from '@holdfast/prisma-booking/find-bookings';
import { findBookingsOfMoney } from '@holdfast/prisma-payment/find-bookings-of-money';
import { bookingSummary } from '../../bookings/booking-summary.ts';
import { guestHashOf } from '../../bookings/guest-hash.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';

/** Bookings by what somebody on the telephone can say. */
export function findBookingsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['bookings'],
        operationId: 'findBookings',
        summary: 'Find bookings',
        querystring: FindBookingsQuerySchema,
        response: { 200: FoundBookingsPageSchema },
      },
    },
    async (request) => {
      const { q: text, page = 1, pageSize = 20 } = request.query;
      const { livemode } = callerOf(request);
      const { bookings, payments, guestVault } = platform;
      const guestHash = guestHashOf(guestVault, text);
      const bookingIds = await findBookingsOfMoney(payments, text.trim());
      const question = { text, guestHash, bookingIds, livemode, page, pageSize };
      const { items, total } = await findBookings(bookings, question);
      const found = items.map(async ({ guest, ...row }) => {
        const { fullName, email } = await guestVault.openGuest(guest);
        return { ...bookingSummary(row), guest: { fullName, email } };
      });
      return { items: await Promise.all(found), page, pageSize, total };
    },
  );
}
