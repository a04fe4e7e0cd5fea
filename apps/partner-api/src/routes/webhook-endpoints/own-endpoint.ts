import type { WebhookEndpointBody } from '@holdfast/contracts/http/partner/webhooks';
import { callerOf } from '@holdfast/edge/access';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import {
  findEndpoint,
  type OwnEndpoint,
  secretField,
  type WebhookEndpointRow,
} from '@holdfast/prisma-notification/webhook-endpoints';
import { refuseWebhookUrl, type UrlRefusal } from '@holdfast/providers/partner-webhooks/webhook-address';
import type { FastifyRequest } from 'fastify';
import type { PartnerPlatform } from '../../open-platform.ts';

/** Says whose endpoint is meant: one of the key's account and mode. */
export function endpointOf(request: FastifyRequest, endpointId: string): OwnEndpoint {
  const { accountId: partnerId, livemode } = callerOf(request);
  return { endpointId, partnerId, livemode };
}

/**
 * The caller's endpoint.
 *
 * @throws ProblemError NOT_FOUND, also for what is someone else's or of the other mode.
 */
export async function readEndpoint(
  { notifications }: PartnerPlatform,
  endpoint: OwnEndpoint,
): Promise<WebhookEndpointRow> {
  const row = await findEndpoint(notifications, endpoint);
  if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such webhook endpoint.');
  return row;
}

/** An endpoint as its partner sees it. */
export function endpointView(row: WebhookEndpointRow): WebhookEndpointBody {
  const { id, livemode, url, eventTypes, pausedBy, pausedAt, failingSince, previousSecretUntil } = row;
  const overlaps = previousSecretUntil !== null && previousSecretUntil.getTime() > Date.now();
  return {
    ...{ id, livemode, url, eventTypes },
    state: row.state as WebhookEndpointBody['state'],
    ...(pausedBy === null ? {} : { pausedBy: pausedBy as 'PARTNER' | 'FAILURES' }),
    ...(pausedAt === null ? {} : { pausedAt: pausedAt.toISOString() }),
    ...(failingSince === null ? {} : { failingSince: failingSince.toISOString() }),
    ...(overlaps ? { previousSecretUntil: previousSecretUntil.toISOString() } : {}),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** The same with its secret, for the answers that tell it. */
export async function viewWithSecret({ vault }: PartnerPlatform, row: WebhookEndpointRow) {
  const secret = row.secret === null ? null : await vault.open(secretField(row.partnerId), row.secret);
  if (secret === null) throw new ProblemError('NOT_FOUND', 'The secret is not there any more.');
  return { ...endpointView(row), secret };
}

const advice: Record<UrlRefusal, string> = {
  NOT_A_URL: 'must be a URL',
  NOT_HTTPS: 'must begin with https://',
  HAS_CREDENTIALS: 'must not hold a user name or password',
  HAS_FRAGMENT: 'must not hold a fragment (#)',
  PRIVATE_ADDRESS: 'must be a public address',
};

/**
 * Refuses addresses that events are never sent to. Whom a name resolves to is checked at every delivery.
 *
 * @throws ProblemError VALIDATION_ERROR
 */
export function checkUrl({ webhookAddresses }: PartnerPlatform, url: string): void {
  const refusal = refuseWebhookUrl(url, webhookAddresses);
  if (refusal !== undefined) throw invalidFields({ field: 'url', message: advice[refusal] });
}

/** `*` says all there is. @throws ProblemError VALIDATION_ERROR when it stands beside others. */
export function checkEventTypes(eventTypes: readonly string[]): void {
  if (eventTypes.length > 1 && eventTypes.includes('*')) {
    throw invalidFields({ field: 'eventTypes', message: 'must hold * alone or not at all' });
  }
}
