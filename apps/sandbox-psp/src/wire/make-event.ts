import { newId, unixSeconds } from './new-id.ts';
import type { Event } from './stripe-objects.ts';

/** The version of the API whose shapes the sandbox speaks (that of the `stripe` package it is tested with). */
export const apiVersion = '2026-10-28.endive';

/** An event with the object as it is now. */
export function makeEvent(
  type: string,
  object: object,
  request: { id: string | null; key: string | undefined },
): Event {
  return {
    id: newId('evt'),
    object: 'event',
    api_version: apiVersion,
    created: unixSeconds(),
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    request: { id: request.id, idempotency_key: request.key ?? null },
    type,
  };
}
