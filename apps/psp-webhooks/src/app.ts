import type { Gateway } from '@holdfast/config/gateway';
import type { RateLimits } from '@holdfast/config/limits';
import { createEdge, type Edge } from '@holdfast/edge/create-edge';
import { createPaymentEventReader } from '@holdfast/providers/payment-events';
import type { Logger } from '@holdfast/telemetry/logger';
import { createMetrics } from '@holdfast/telemetry/metrics';
import type { Dependency } from '@holdfast/telemetry/readiness';
import packageJson from '../package.json' with { type: 'json' };
import { about } from './about.ts';
import { startEventLoop } from './events/event-loop.ts';
import { createEventMetrics } from './events/metrics.ts';
import type { Platform } from './platform.ts';
import { stripeWebhookRoute } from './routes/stripe.ts';

/** What makes one of these processes. */
export interface WebhookAppOptions {
  readonly platform: Platform;
  readonly dependencies: readonly Dependency[];
  /** The endpoint's signing secrets. */
  readonly secrets: readonly string[];
  readonly limits: RateLimits;
  readonly gateway: Gateway;
  readonly logger: Logger;
}

/** Builds the edge that takes the provider's messages, with the loop that handles them; both end with it. */
export async function buildApp(options: WebhookAppOptions): Promise<Edge> {
  const { platform, dependencies, secrets, limits, gateway, logger } = options;
  const { payments } = platform;
  const name = 'psp-webhooks';
  const metrics = createMetrics(name);
  const edge = await createEdge({
    name,
    title: 'Holdfast provider webhooks',
    ...about,
    version: packageJson.version,
    logger,
    metrics,
    limits,
    gateway,
    // Limits count in this process alone: one address sends all that matters.
    redis: undefined,
    // Nobody logs in here; whoever sends is known by the signature.
    verifyToken: async () => undefined,
    dependencies,
  });
  const count = createEventMetrics(metrics, payments);
  const loop = startEventLoop(platform, count, logger);
  edge.addHook('onClose', () => loop.close());
  const readEvent = createPaymentEventReader(secrets);
  stripeWebhookRoute(edge, { payments, readEvent, count, stored: () => loop.wake() });
  return edge;
}
