import type { NextAction } from '@holdfast/contracts/http/booking';

/** Asks the provider what the guest's bank wants of them; undefined when it wants nothing, or cannot say now. */
export type NextActionReader = (bookingId: string) => Promise<NextAction | undefined>;
