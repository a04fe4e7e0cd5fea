import { hasSqlState } from '@holdfast/prisma-client/sql-state';

const foreignKeyViolation = '23503';

/** There is no such cancellation policy, or it is another hotel's. */
export class UnknownPolicy extends Error {
  override readonly name = 'UnknownPolicy';

  constructor() {
    super('no such cancellation policy');
  }
}

/** Does a write whose only references that may be missing are policies. Throws UnknownPolicy when one is. */
export async function withKnownPolicy<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw hasSqlState(error, foreignKeyViolation) ? new UnknownPolicy() : error;
  }
}
