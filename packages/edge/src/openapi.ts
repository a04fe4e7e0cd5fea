import swagger, { type SwaggerTransformObject } from '@fastify/swagger';
import type { ErrorCode } from '@holdfast/contracts/http/error-codes';
import { ProblemSchema } from '@holdfast/contracts/http/problem';
import apiReference from '@scalar/fastify-api-reference';
import type { FastifyContextConfig, FastifyInstance, FastifySchema } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { type TProperties, Type } from 'typebox';
import { problemExamples, problemResponses, problemsOf } from './openapi-problems.ts';
import { nameSchemas } from './openapi-schemas.ts';

/** What the document says of the edge. */
export interface OpenApiOptions {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The groups of routes, in the order in which they are shown. */
  readonly tags: readonly { name: string; description: string }[];
  /** What callers send as their bearer, where it is not an access token. */
  readonly credential?: { readonly bearerFormat: string; readonly description: string } | undefined;
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
  async (edge: FastifyInstance, { title, description, version, tags, credential }: OpenApiOptions) => {
    await edge.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title, description, version, license: { name: 'MIT', identifier: 'MIT' } },
        servers: [{ url: '/', description: 'This server.' }],
        tags: [...tags, { name: 'status', description: 'The state of the process, for what watches it.' }],
        components: {
          securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', ...credential } },
        },
      },
      transform: ({ schema, url, route }) => ({ url, schema: describeRoute(schema, route.config ?? {}) }),
      transformObject: (document) =>
        'openapiObject' in document ? withProblems(document.openapiObject) : document.swaggerObject,
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
        // What belongs to its maker's own services.
        mcp: { disabled: true },
        hideClientButton: true,
        showDeveloperTools: 'never',
        authentication: { preferredSecurityScheme: 'bearer' },
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

function describeRoute(schema: FastifySchema, config: FastifyContextConfig): FastifySchema {
  const { access, idempotencyKey } = config;
  if (schema?.hide || access === undefined) return { ...schema, hide: true };
  return {
    ...schema,
    ...(idempotencyKey ? { headers: withKeyHeader(schema.headers) } : {}),
    security: access === 'public' ? [] : [{ bearer: [] }],
    response: { ...described(schema.response as ResponseSchemas) },
    // Carried to withProblems, which takes it out again.
    'x-problems': problemsOf(schema, config),
  } as FastifySchema;
}

function withKeyHeader(headers: unknown): object {
  const { properties = {} } = (headers ?? {}) as { properties?: TProperties };
  return Type.Object({ ...keyHeader.properties, ...properties });
}

type ResponseSchemas = Record<string, { description?: string }> | undefined;

const meanings: Record<string, string> = {
  200: 'The answer.',
  201: 'Done; this is what was made.',
  202: 'Accepted and still being worked on; ask again.',
  503: 'Something that is needed is away.',
};

function described(responses: ResponseSchemas): ResponseSchemas {
  const entries = Object.entries(responses ?? {}).map(([status, schema]) => {
    return [
      status,
      { 'x-response-description': schema.description ?? meanings[status] ?? 'The answer.', ...schema },
    ];
  });
  return Object.fromEntries(entries);
}

type Document = Extract<Parameters<SwaggerTransformObject>[0], { openapiObject: unknown }>['openapiObject'];

/** Problems are told by reference, since the plugin would write the whole schema out at each of them. */
function withProblems(document: Document): Document {
  const told = new Set<ErrorCode>();
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path ?? {}) as Operation[]) {
      const { 'x-problems': problems = [], responses = {} } = operation;
      delete operation['x-problems'];
      for (const code of problems) told.add(code);
      operation.responses = { ...problemResponses(problems), ...responses };
    }
  }
  const { paths, schemas } = nameSchemas(document.paths ?? {});
  return {
    ...document,
    paths,
    components: { ...document.components, examples: problemExamples(told), schemas: { ...schemas, Problem } },
  } as Document;
}

interface Operation {
  'x-problems'?: ErrorCode[];
  responses?: Record<string, unknown>;
}

// The document's own examples take the place of the schema's.
const { examples: _, ...Problem } = ProblemSchema as typeof ProblemSchema & { examples?: unknown };
