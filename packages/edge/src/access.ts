import type { ErrorCode } from '@holdfast/contracts/http/error-codes';
import type { PartnerScope } from '@holdfast/domain/partner-scopes';
import type { Role } from '@holdfast/domain/roles';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { Type } from 'typebox';
import type { Caller } from './caller.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';
import { ProblemError } from './problem-error.ts';
import type { VerifyToken } from './verify-token.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route; a route without it is not registered. */
    access?: 'public' | readonly Role[];
    /** What a partner's key must be for, on routes that partners may call. */
    scope?: PartnerScope;
    /** Whether the route needs an Idempotency-Key. */
    idempotencyKey?: boolean;
    /** What it can answer beside the errors that its shape implies, for the document. */
    problems?: readonly ErrorCode[];
    /** What its body is, unless JSON; whoever registers it reads it. */
    bodyType?: 'text/csv' | 'multipart/form-data';
    /** Which limit the route counts against beside that of the address; requests unless told. */
    limit?: 'bookings' | 'search' | 'sign_in' | 'requests' | 'address' | 'none';
  }
  interface FastifyInstance {
    /** Every route in the order in which it was declared, for checks that must forget none. */
    declaredRoutes: RouteOptions[];
  }
  interface FastifyRequest {
    caller: Caller | null;
  }
}

const noQuery = Type.Object({}, { additionalProperties: false });

/**
 * Refuses to register a route that does not say who may call it, and closes the query of one that takes none.
 * Registered before any route.
 */
export const declareAccess = fastifyPlugin((edge: FastifyInstance, _: object, done: () => void) => {
  edge.decorateRequest('caller', null);
  edge.decorate('declaredRoutes', []);
  edge.addHook('onRoute', (route) => {
    edge.declaredRoutes.push(route);
    // Pages of the document and what browsers ask before a request of another site: nobody's in particular.
    if (route.url.startsWith('/docs') || route.method === 'OPTIONS') {
      route.config = { ...route.config, access: 'public', limit: 'none' };
      return;
    }
    if (route.config?.access === undefined) {
      throw new Error(
        `${String(route.method)} ${route.url} does not declare who may call it (config.access)`,
      );
    }
    route.schema = { ...route.schema, querystring: route.schema?.querystring ?? noQuery };
  });
  done();
});

/** Says who is asking, before limits are counted; a bad token is only noted, so that it counts too. */
export const authenticate = fastifyPlugin(
  (edge: FastifyInstance, { verifyToken }: { verifyToken: VerifyToken }, done: () => void) => {
    edge.addHook('onRequest', async (request) => {
      const token = bearerOf(request);
      if (token !== undefined) request.caller = (await verifyToken(token)) ?? null;
    });
    done();
  },
);

/** Lets through whom the route is for, and on to routes that need one only requests with an idempotency key. */
export const enforceAccess = fastifyPlugin((edge: FastifyInstance, _: object, done: () => void) => {
  edge.addHook('onRequest', async (request) => {
    const { access, scope, idempotencyKey } = request.routeOptions.config;
    if (request.is404) return;
    if (access !== 'public') {
      const { caller } = request;
      if (caller === null) throw new ProblemError('UNAUTHENTICATED', unauthenticated(request));
      if (!access?.some((role) => caller.roles.includes(role))) {
        throw new ProblemError('FORBIDDEN', 'Your account may not do this.');
      }
      if (caller.scopes !== undefined && !caller.scopes.some((held) => held === scope)) {
        throw new ProblemError('FORBIDDEN', `Your key may not do this: it needs the scope ${scope}.`);
      }
    }
    if (idempotencyKey === true) idempotencyKeyOf(request);
  });
  done();
});

/** The caller of a route that is not public. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new ProblemError('UNAUTHENTICATED', unauthenticated(request));
  return request.caller;
}

function unauthenticated(request: FastifyRequest): string {
  return request.headers.authorization === undefined
    ? 'Say who you are: Authorization: Bearer <access token or key>.'
    : 'The access token or key is not valid, or no longer.';
}

function bearerOf(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization ?? '';
  return header.slice(0, 7).toLowerCase() === 'bearer ' ? header.slice(7) : undefined;
}
