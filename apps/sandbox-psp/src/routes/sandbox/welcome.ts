import type { App } from '../../app-type.ts';
import { faultKinds, webhookFaultKinds } from '../../calls/faults.ts';

/** What the address says of itself to a person who opens it. Not part of Stripe. */
export function welcome(app: App): void {
  app.get('/', async (_request, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(about, null, 2)),
  );
}

const about = {
  name: "Holdfast's sandbox payment provider",
  what: "Speaks Stripe's wire format at /v1; no real money moves.",
  look: {
    '/sandbox/calls': 'the calls it has answered',
    '/sandbox/faults': 'the faults that wait for a call',
  },
  fail: {
    how: 'POST /sandbox/faults',
    example: { operation: 'capture', kind: 'decline', times: 1 },
    kinds: Object.keys(faultKinds),
    webhooks: webhookFaultKinds,
  },
  refunds: {
    how: 'POST /sandbox/refunds/:id/succeed or /fail; pm_card_refundFail and pm_card_pendingRefund do it alone',
  },
  disputes: { how: 'POST /sandbox/disputes { charge }, then /sandbox/disputes/:id/win or /lose' },
  slow: { how: 'POST /sandbox/settings', example: { latencyMillis: 300 } },
};
