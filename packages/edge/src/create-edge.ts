import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { Gateway } from '@holdfast/config/gateway';
import type { RateLimits } from '@holdfast/config/limits';
import type { Logger } from '@holdfast/telemetry/logger';
import { createMetrics, type Registry } from '@holdfast/telemetry/metrics';
import type { Dependency } from '@holdfast/telemetry/readiness';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  LogController,
  type RawServerDefault,
} from 'fastify';
import type { Redis } from 'ioredis';
import { authenticate, declareAccess, enforceAccess } from './access.ts';
import { answerBrokenRequest } from './answer-broken-request.ts';
import { keepAudit, type WriteAudit } from './audit.ts';
import { allowOrigins } from './cross-origin.ts';
import { drain } from './drain.ts';
import { handleError, handleNotFound } from './error-handler.ts';
import { jsonBody } from './json-body.ts';
import { limitHeaders } from './limit-headers.ts';
import { observeRequests } from './observe-requests.ts';
import { type OpenApiOptions, openApi } from './openapi.ts';
import { refuseWhenOverloaded } from './overload.ts';
import { limitRate } from './rate-limit.ts';
import { requestIdOf } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { statusRoutes } from './status-routes.ts';
import { validatorCompiler } from './validation.ts';
import type { VerifyToken } from './verify-token.ts';

/** An edge with TypeBox schemas typing its routes. */
export type Edge = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** What makes one edge differ from another. */
export interface EdgeOptions extends OpenApiOptions {
  /** The process, e.g. `customer-api`. */
  readonly name: string;
  readonly logger: Logger;
  readonly limits: RateLimits;
  readonly redis: Redis | undefined;
  readonly verifyToken: VerifyToken;
  readonly dependencies: readonly Dependency[];
  /** The process' metrics, where others than the edge add to them. */
  readonly metrics?: Registry | undefined;
  /** What stands before the edge; nothing unless told. */
  readonly gateway?: Gateway | undefined;
  /** Of which other web sites the pages may call; none unless told. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** Where staff edges write who did what. */
  readonly audit?: WriteAudit | undefined;
}

/**
 * Makes an edge with everything all edges share; its own routes are registered on it.
 * Order matters: who asks is known before limits are counted, and limits before anything is refused for who asks.
 */
export async function createEdge(options: EdgeOptions): Promise<Edge> {
  const { metrics = createMetrics(options.name), gateway = { trusted: [], drainMillis: 0 } } = options;
  const edge = fastify({
    loggerInstance: options.logger as FastifyBaseLogger,
    genReqId: requestIdOf,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: 64 * 1024,
    routerOptions: { maxParamLength: 128 },
    // Who is too slow is looked for every five seconds.
    http: { maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 5_000 },
    requestTimeout: 30_000,
    // What still arrives on an open connection is answered; drain.ts has the order in which an edge ends.
    return503OnClosing: false,
    trustProxy: gateway.trusted.length > 0 ? gateway.trusted : false,
    forceCloseConnections: 'idle',
    // What fails before there is a route: an address that cannot be read.
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id);
      handleError(error, request, reply);
    },
    clientErrorHandler: answerBrokenRequest,
  }).withTypeProvider<TypeBoxTypeProvider>();
  await edge.register(drain, gateway);
  await edge.register(jsonBody);
  edge.setValidatorCompiler(validatorCompiler);
  edge.setErrorHandler(handleError);
  edge.setNotFoundHandler(handleNotFound);
  edge.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await edge.register(declareAccess);
  await edge.register(securityHeaders);
  await edge.register(allowOrigins, { origins: options.corsOrigins ?? [] });
  await edge.register(observeRequests, { metrics });
  await edge.register(limitHeaders);
  await edge.register(refuseWhenOverloaded);
  await edge.register(authenticate, { verifyToken: options.verifyToken });
  await edge.register(limitRate, { edgeName: options.name, limits: options.limits, redis: options.redis });
  await edge.register(enforceAccess);
  await edge.register(keepAudit, { edgeName: options.name, write: options.audit });
  const { title, description, version, tags, credential, dependencies } = options;
  await edge.register(openApi, { title, description, version, tags, credential });
  await edge.register(statusRoutes, { version, metrics, dependencies });
  return edge as Edge;
}
