import { HoldfastError } from '@holdfast/sdk/holdfast-error';

/** What makes one intention one deed, however often it is sent: two presses, a lost answer. */
export interface Deed {
  readonly idempotencyKey: string;
  /** By which the audit log finds it. */
  readonly requestId: string;
}

/** Makes a deed, when its dialog opens. */
export function newDeed(): Deed {
  return { idempotencyKey: crypto.randomUUID(), requestId: `console-${crypto.randomUUID()}` };
}

/** What a call of the API is given so that it is this deed. */
export function callOf({ idempotencyKey, requestId }: Deed) {
  return { idempotencyKey, headers: { 'x-request-id': requestId } };
}

/**
 * The deed for another attempt: a refusal ends an intention, so that what is corrected is a new one; where nobody
 * knows what became of the call, it stays the same.
 */
export function deedAfter(failure: unknown, deed: Deed): Deed {
  const status = failure instanceof HoldfastError ? failure.status : undefined;
  return status !== undefined && status >= 400 && status < 500 ? newDeed() : deed;
}
