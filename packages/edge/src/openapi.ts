import swagger from '@fastify/swagger';
import { ProblemSchema } from '@holdfast/contracts/http/problem';
import apiReference from '@scalar/fastify-api-reference';
import type { FastifyInstance, FastifySchema } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { Type } from 'typebox';

/** What the document says of the edge. */
export interface OpenApiOptions {
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

const keyHeader = Type.Object({
  'idempotency-key': Type.String({
    minLength: 1,
    maxLength: 255,
    description: 'Send the same key when you try again; the answer is the same.',
  }),
});

// The page brings its script and styles along and inserts them inline; nothing is fetched from elsewhere.
const docsPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'";

/** Serves the OpenAPI 3.1 document at /openapi.json and a page to read and try it at /docs. */
export const openApi = fastifyPlugin(
  async (edge: FastifyInstance, { title, description, version }: OpenApiOptions) => {
    await edge.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title, description, version },
        components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
      },
      transform: ({ schema, url, route }) => ({ url, schema: describeRoute(schema, route.config ?? {}) }),
    });
    edge.get(
      '/openapi.json',
      { config: { access: 'public', limit: 'none' }, schema: { hide: true } },
      async () => edge.swagger(),
    );
    await edge.register(apiReference, {
      routePrefix: '/docs',
      logLevel: 'warn',
      configuration: {
        url: '/openapi.json',
        pageTitle: title,
        withDefaultFonts: false,
        telemetry: false,
        agent: { disabled: true },
      },
      hooks: {
        onRequest: (_, reply, done) => {
          reply.header('content-security-policy', docsPolicy);
          done();
        },
      },
    });
  },
);

function describeRoute(
  schema: FastifySchema,
  { access, idempotencyKey }: { access?: unknown; idempotencyKey?: boolean },
): FastifySchema {
  if (schema?.hide || access === undefined) return { ...schema, hide: true };
  return {
    ...schema,
    ...(idempotencyKey ? { headers: keyHeader } : {}),
    ...(access === 'public' ? {} : { security: [{ bearer: [] }] }),
    response: {
      ...(schema.response as object),
      '4xx': { description: 'A problem', content: { 'application/problem+json': { schema: ProblemSchema } } },
      '5xx': { description: 'A problem', content: { 'application/problem+json': { schema: ProblemSchema } } },
    },
  };
}
