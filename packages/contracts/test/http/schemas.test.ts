import { Check } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { ConfirmBookingSchema } from '../../src/http/confirm-booking.ts';
import { CreateBookingSchema } from '../../src/http/create-booking.ts';
import { errorCodes } from '../../src/http/error-codes.ts';
import { ProblemSchema } from '../../src/http/problem.ts';

const [example] = (CreateBookingSchema as { examples?: object[] }).examples ?? [];

describe('HTTP bodies', () => {
  test('their own examples are valid', () => {
    for (const schema of [CreateBookingSchema, ConfirmBookingSchema, ProblemSchema]) {
      for (const body of (schema as { examples?: unknown[] }).examples ?? [])
        expect(Check(schema, body)).toBe(true);
    }
  });

  test.each([
    ['an unknown member', { ...example, colour: 'blue' }],
    [
      'an unknown member of the guest',
      { ...example, guest: { fullName: 'A', email: 'a@b.example', age: 3 } },
    ],
    ['a number for text', { ...example, roomTypeId: 7 }],
    ['no rooms', { ...example, rooms: 0 }],
    ['half a guest', { ...example, guests: 1.5 }],
    ['a card number for a token', { ...example, paymentMethodId: '4242424242424242' }],
    ['a time for a date', { ...example, checkIn: '2027-06-10T00:00:00Z' }],
  ])('refuse %s', (_, body) => {
    expect(Check(CreateBookingSchema, body)).toBe(false);
  });

  test('every error code has an error status and a title', () => {
    for (const { status, title } of Object.values(errorCodes)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title.length).toBeGreaterThan(5);
    }
  });
});
