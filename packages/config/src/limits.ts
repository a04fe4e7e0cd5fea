import { Type } from 'typebox';
import { section } from './section.ts';

const perMinute = (description: string, fallback: number) =>
  Type.Optional(Type.Integer({ minimum: 1, description, examples: [fallback] }));

/** Requests per minute, as the HTTP contract sets them; RATE_LIMITS=off is for benches and fault runs. */
export const limits = section(
  Type.Object({
    RATE_LIMITS: Type.Optional(
      Type.Union([Type.Literal('on'), Type.Literal('off')], {
        description: 'Either on or off; off is meant for benches.',
        examples: ['on'],
      }),
    ),
    RATE_LIMIT_BOOKINGS_PER_MINUTE: perMinute('Booking writes per minute and user.', 10),
    RATE_LIMIT_SEARCHES_PER_MINUTE: perMinute('Searches per minute and user.', 30),
    RATE_LIMIT_SIGN_INS_PER_MINUTE: perMinute('Sign-ins per minute and address, and per account.', 5),
    RATE_LIMIT_REQUESTS_PER_MINUTE: perMinute('Other requests per minute and user.', 100),
    RATE_LIMIT_ADDRESS_PER_MINUTE: perMinute('Requests per minute and address.', 10_000),
  }),
  (values) => ({
    enabled: values.RATE_LIMITS !== 'off',
    bookingsPerMinute: values.RATE_LIMIT_BOOKINGS_PER_MINUTE ?? 10,
    searchesPerMinute: values.RATE_LIMIT_SEARCHES_PER_MINUTE ?? 30,
    signInsPerMinute: values.RATE_LIMIT_SIGN_INS_PER_MINUTE ?? 5,
    requestsPerMinute: values.RATE_LIMIT_REQUESTS_PER_MINUTE ?? 100,
    addressPerMinute: values.RATE_LIMIT_ADDRESS_PER_MINUTE ?? 10_000,
  }),
);

/** The limits section's value. */
export type RateLimits = ReturnType<(typeof limits)['build']>;
