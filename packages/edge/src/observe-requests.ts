import { Histogram, type Registry } from '@holdfast/telemetry/metrics';
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

/** Measures and logs every request, one line each, by method, route (never the address asked for) and status. */
export const observeRequests = fastifyPlugin(
  (edge: FastifyInstance, { metrics }: { metrics: Registry }, done: () => void) => {
    const duration = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from request to answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10],
      registers: [metrics],
    });
    edge.addHook('onResponse', async (request, reply) => {
      const { method } = request;
      const { statusCode: status, elapsedTime } = reply;
      const route = request.routeOptions.url ?? 'none';
      duration.observe({ method, route, status: String(status) }, elapsedTime / 1_000);
      request.log.info({ method, route, status, durationMillis: Math.round(elapsedTime) }, 'answered');
    });
    done();
  },
);
