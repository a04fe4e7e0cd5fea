import { HoldfastError } from '@holdfast/sdk/holdfast-error';

const perhapsLater: readonly unknown[] = [401, 408, 425, 429];

/** Whether an error is the platform's last word on a request, rather than one that the same request may overcome. */
export function isFinal(error: unknown): boolean {
  if (!(error instanceof HoldfastError) || error.status === undefined) return false;
  // A booking that came to nothing is told with its id, also where a fault was the reason.
  if (error.problem?.bookingId !== undefined) return true;
  return error.status >= 400 && error.status < 500 && !perhapsLater.includes(error.status);
}
