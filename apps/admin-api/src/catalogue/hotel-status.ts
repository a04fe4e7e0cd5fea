import type { ManagedHotel } from '@holdfast/contracts/http/admin/hotels';
import type { Caller } from '@holdfast/edge/caller';
import { ProblemError } from '@holdfast/edge/problem-error';

/** Refuses a HOTEL_ADMIN who puts a hotel on sale that is not: that is the platform's to do. */
export function checkStatus(
  caller: Caller,
  { before, after }: { before: string; after: ManagedHotel['status'] },
): void {
  if (after !== 'ACTIVE' || before === 'ACTIVE' || caller.roles.includes('ADMIN')) return;
  throw new ProblemError('FORBIDDEN', 'The platform puts hotels on sale; leave the status as it is.');
}
