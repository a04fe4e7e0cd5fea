import { type ErrorCode, errorCodeNames, errorCodes } from '@holdfast/contracts/http/error-codes';
import { alternativeExample } from '@holdfast/contracts/http/examples';
import type { Problem } from '@holdfast/contracts/http/problem';
import type { FastifyContextConfig, FastifySchema } from 'fastify';
import { problemOf } from './error-handler.ts';
import { invalidFields, ProblemError } from './problem-error.ts';

/** The errors a route can answer with: what its shape implies, and what it says of itself. */
export function problemsOf(schema: FastifySchema, config: FastifyContextConfig): ErrorCode[] {
  const { access, idempotencyKey, limit, bodyType, problems = [] } = config;
  const implied: [boolean, ErrorCode[]][] = [
    [true, ['VALIDATION_ERROR']],
    [idempotencyKey === true, ['IDEMPOTENCY_KEY_REQUIRED', 'IDEMPOTENCY_KEY_REUSED']],
    [access !== 'public', ['UNAUTHENTICATED', 'FORBIDDEN']],
    [schema.params !== undefined, ['NOT_FOUND']],
    [schema.body !== undefined || bodyType !== undefined, ['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE']],
    [limit !== 'none', ['RATE_LIMIT_EXCEEDED', 'INTERNAL_ERROR', 'DEPENDENCY_UNAVAILABLE']],
  ];
  const possible = new Set([...implied.flatMap(([applies, codes]) => (applies ? codes : [])), ...problems]);
  return errorCodeNames.filter((code) => possible.has(code));
}

/** The responses of these errors, one for each status, with an example of each code. */
export function problemResponses(codes: readonly ErrorCode[]): Record<string, object> {
  const byStatus = Map.groupBy(codes, (code) => errorCodes[code].status);
  const responses = [...byStatus].map(([status, same]) => {
    const examples = Object.fromEntries(
      same.map((code) => [code, { $ref: `#/components/examples/${code}` }] as const),
    );
    const schema = { $ref: '#/components/schemas/Problem' };
    const description = same.map((code) => `${code}: ${errorCodes[code].title}.`).join(' ');
    return [String(status), { description, content: { 'application/problem+json': { schema, examples } } }];
  });
  return Object.fromEntries(responses);
}

/** An example of each of these codes, by its name. */
export function problemExamples(
  told: ReadonlySet<ErrorCode>,
): Partial<Record<ErrorCode, { summary: string; value: Problem }>> {
  const codes = errorCodeNames.filter((code) => told.has(code));
  const examples = codes.map((code) => {
    const problem = particular[code] ?? new ProblemError(code, `${errorCodes[code].title}.`);
    return [code, { summary: errorCodes[code].title, value: problemOf(problem, 'req_6f1c1f0e') }];
  });
  return Object.fromEntries(examples);
}

const particular: Partial<Record<ErrorCode, ProblemError>> = {
  VALIDATION_ERROR: invalidFields({ field: 'checkOut', message: 'must be after checkIn' }),
  PAYMENT_DECLINED: new ProblemError('PAYMENT_DECLINED', 'The card was declined. Nothing is charged.', {
    bookingId: 'bk_8s04bjq1v2979shn9sjbatssn8',
    declineCode: 'insufficient_funds',
  }),
  PRICE_CHANGED: new ProblemError(
    'PRICE_CHANGED',
    'The stay costs more than you were told. Nothing was booked.',
    {
      expectedPrice: { amountMinor: 44_700, currency: 'EUR' },
      currentPrice: { amountMinor: 46_200, currency: 'EUR' },
    },
  ),
  VERSION_CONFLICT: new ProblemError('VERSION_CONFLICT', 'It was changed since you read it.', {
    current: { version: 8, rooms: 20 },
  }),
  CAPACITY_BELOW_SOLD: new ProblemError(
    'CAPACITY_BELOW_SOLD',
    '14 rooms are sold for the night of 2027-06-11; that many have to stay.',
    { night: { roomTypeId: 'rt_harbour_lisbon_double', date: '2027-06-11', sold: 14 } },
  ),
  ROOM_NOT_AVAILABLE: new ProblemError(
    'ROOM_NOT_AVAILABLE',
    'There are not enough rooms left for these dates.',
    { alternatives: [alternativeExample] },
  ),
};
