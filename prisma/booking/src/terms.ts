import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import type { PriceLine } from '@holdfast/domain/stay-price';

/** What was agreed when the booking was made; later changes to the hotel do not alter it (decision D28). */
export interface BookingTerms {
  readonly hotel: {
    readonly name: string;
    readonly address: string;
    readonly city: string;
    readonly countryCode: string;
    readonly timeZone: string;
    readonly checkInTime: string;
    readonly checkOutTime: string;
  };
  readonly roomType: { readonly name: string };
  readonly cancellationTiers: readonly CancellationTier[];
  /** Price of one room for each night, in the booking's currency. */
  readonly nights: readonly { readonly date: CalendarDate; readonly amountMinor: number }[];
  /** What the total is made of, taxes and fees included. */
  readonly lines: readonly PriceLine[];
}
