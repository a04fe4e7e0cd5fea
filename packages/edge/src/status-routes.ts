import { HealthSchema, ReadySchema } from '@holdfast/contracts/http/process-status';
import type { Registry } from '@holdfast/telemetry/metrics';
import { checkReadiness, type Dependency } from '@holdfast/telemetry/readiness';
import type { FastifyInstance } from 'fastify';

/** What /health, /ready and /metrics show. */
export interface StatusRoutesOptions {
  readonly version: string;
  readonly metrics: Registry;
  readonly dependencies: readonly Dependency[];
}

const config = { access: 'public', limit: 'none' } as const;
const tags = ['status'];

/** The process' own state, for people and for what watches it. */
export async function statusRoutes(edge: FastifyInstance, options: StatusRoutesOptions): Promise<void> {
  const { version, metrics, dependencies } = options;
  edge.get(
    '/health',
    {
      config,
      logLevel: 'warn',
      schema: {
        tags,
        operationId: 'getHealth',
        summary: 'Whether the process is alive',
        response: { 200: HealthSchema },
      },
    },
    async () => ({ status: 'ok', uptimeSeconds: Math.floor(process.uptime()), version }),
  );
  const readyResponses = { 200: ReadySchema, 503: ReadySchema };
  edge.get(
    '/ready',
    {
      config,
      logLevel: 'warn',
      schema: {
        tags,
        operationId: 'getReady',
        summary: 'Each dependency with its state',
        response: readyResponses,
      },
    },
    async (_, reply) => {
      if (edge.isDraining()) {
        reply.code(503);
        return { status: 'unready' as const, dependencies: [] };
      }
      const readiness = await checkReadiness(dependencies);
      reply.code(readiness.status === 'unready' ? 503 : 200);
      return readiness;
    },
  );
  edge.get('/metrics', { config, logLevel: 'warn', schema: { hide: true } }, async (_, reply) => {
    reply.header('content-type', metrics.contentType);
    return metrics.metrics();
  });
}
