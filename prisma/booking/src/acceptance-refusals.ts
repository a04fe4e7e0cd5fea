import { readSqlFailure } from '@holdfast/prisma-client/sql-state';

/** The account has fewer loyalty points than the booking would spend. */
export class NotEnoughPoints extends Error {
  override readonly name = 'NotEnoughPoints';
}

/** The promotion code was used as often as it may be, by all or by this account. */
export class PromotionExhausted extends Error {
  override readonly name = 'PromotionExhausted';
}

const refusals: Record<string, new (message: string) => Error> = {
  HF005: NotEnoughPoints,
  HF006: PromotionExhausted,
};

/** What the database says against accepting a booking, or undefined when it is another error. */
export function readAcceptanceRefusal(error: unknown): Error | undefined {
  const failure = readSqlFailure(error);
  const Refusal = failure && refusals[failure.sqlState];
  return Refusal && new Refusal('the booking was not accepted');
}
