import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether the edge was told to end and only finishes what it has. */
    isDraining(): boolean;
  }
}

// Longer than any answer of ours takes, and shorter than the 15 s after which the process ends itself.
const finishWithinMillis = 10_000;

/**
 * How an edge ends: /ready says 503, then for `drainMillis` it goes on answering while each connection is closed
 * with its answer, then it takes no new connections and finishes what it accepted. Whoever has not sent their whole
 * request ten seconds later is cut off, so that nobody keeps a process from ending.
 */
export const drain = fastifyPlugin(
  (edge: FastifyInstance, { drainMillis }: { drainMillis: number }, done: () => void) => {
    let draining = false;
    edge.decorate('isDraining', () => draining);
    edge.addHook('preClose', async () => {
      draining = true;
      await sleep(drainMillis);
      setTimeout(() => edge.server.closeAllConnections(), finishWithinMillis).unref();
    });
    // Also for what arrived before: the connection would be kept for a request that nobody is to take.
    edge.addHook('onSend', async (_, reply) => {
      if (draining) reply.header('connection', 'close');
    });
    done();
  },
);
