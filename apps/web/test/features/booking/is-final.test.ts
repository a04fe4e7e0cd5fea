import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { expect, test } from 'vitest';
import { isFinal } from '../../../src/features/booking/is-final.ts';

const error = (status: number | undefined, code: HoldfastError['code'], bookingId?: string) =>
  new HoldfastError('No.', {
    code,
    status,
    problem: {
      type: 'x',
      title: 'x',
      status: status ?? 0,
      error: 'INTERNAL_ERROR',
      message: 'x',
      requestId: 'req_1',
      ...(bookingId === undefined ? {} : { bookingId }),
    },
  });

test.each([
  ['a price that changed', error(409, 'PRICE_CHANGED'), true],
  ['a booking that a fault ended', error(503, 'DEPENDENCY_UNAVAILABLE', 'bk_1'), true],
  ['a platform that is away', error(503, 'DEPENDENCY_UNAVAILABLE'), false],
  ['no answer', error(undefined, 'NETWORK_ERROR'), false],
  ['too many requests', error(429, 'RATE_LIMIT_EXCEEDED'), false],
  ['a session that is over', error(401, 'UNAUTHENTICATED'), false],
  ['something else', new Error('x'), false],
])('%s', (_, thrown, final) => {
  expect(isFinal(thrown)).toBe(final);
});
