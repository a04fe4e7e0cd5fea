import type { PoolOptions } from '@holdfast/config/database';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { connectPaymentProvider } from '@holdfast/providers/payment-provider';
import { nudgeBookItinerary } from '@holdfast/temporal/book-itinerary-client';
import { nudgeBookStay } from '@holdfast/temporal/book-stay-client';
import { connectClient, type TemporalAddress } from '@holdfast/temporal/connect-client';
import { pursueRefund } from '@holdfast/temporal/give-refund-client';
import { operateStay } from '@holdfast/temporal/manage-stay-client';
import { startUndoLatePayment } from '@holdfast/temporal/undo-late-payment-client';
import { width } from './events/event-loop.ts';
import type { Platform } from './platform.ts';

/** Where everything is. */
export interface PlatformOptions {
  readonly payment: PoolOptions;
  readonly booking: PoolOptions;
  readonly stripe: { readonly secretKey: string; readonly apiBase: string | undefined };
  readonly temporal: TemporalAddress;
}

/** Opens what messages are handled with; `close` lets go of all of it. */
export function openPlatform(options: PlatformOptions): { platform: Platform; close(): Promise<void> } {
  const payments = openPaymentDatabase({ ...options.payment, applicationName: 'psp-webhooks' });
  const bookings = openBookingDatabase({ ...options.booking, applicationName: 'psp-webhooks' });
  const provider = connectPaymentProvider({ ...options.stripe, width });
  const temporal = connectClient(options.temporal);
  return {
    platform: {
      payments,
      bookings,
      provider,
      sagas: {
        nudgeBookStay: (bookingId) => nudgeBookStay(temporal, bookingId),
        nudgeBookItinerary: (itineraryId) => nudgeBookItinerary(temporal, itineraryId),
        startUndoLatePayment: (payment) => startUndoLatePayment(temporal, payment),
        pursueRefund: (refundId) => pursueRefund(temporal, refundId),
        operateStay: (operation) => operateStay(temporal, operation),
      },
    },
    async close() {
      await provider.close();
      await Promise.all([payments.$disconnect(), bookings.$disconnect(), temporal.connection.close()]);
    },
  };
}
