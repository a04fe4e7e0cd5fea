import { Type } from 'typebox';
import { section } from './section.ts';

const seconds = (description: string, fallback: number) =>
  Type.Optional(Type.Integer({ minimum: 1, maximum: 86_400, description, examples: [fallback] }));

/** How bookings behave: hold and sweep times in seconds, the edge's wait in milliseconds, the longest stay. */
export const booking = section(
  Type.Object({
    HOLD_TTL_SECONDS: seconds('How long rooms are held for a booking without a payment method.', 900),
    QUOTE_TTL_SECONDS: seconds('How long a quoted price holds.', 900),
    STRANDED_AFTER_SECONDS: seconds('Age at which the sweep starts a booking whose workflow never did.', 30),
    BOOKING_WAIT_MILLIS: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 30_000,
        description: 'How long POST /bookings waits for the end before it answers 202.',
        examples: [5_000],
      }),
    ),
    MAX_NIGHTS: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 365, description: 'The longest stay, in nights.', examples: [30] }),
    ),
  }),
  (values) => ({
    holdTtlSeconds: values.HOLD_TTL_SECONDS ?? 900,
    quoteTtlSeconds: values.QUOTE_TTL_SECONDS ?? 900,
    strandedAfterSeconds: values.STRANDED_AFTER_SECONDS ?? 30,
    bookingWaitMillis: values.BOOKING_WAIT_MILLIS ?? 5_000,
    maxNights: values.MAX_NIGHTS ?? 30,
  }),
);

/** The booking section's value. */
export type BookingSettings = ReturnType<(typeof booking)['build']>;
