import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

/**
 * Lets pages of these origins call the edge, cookies included; with none no page of another site reads anything.
 * Registered before who asks is known, because browsers ask first without saying who.
 */
export const allowOrigins = fastifyPlugin(
  async (edge: FastifyInstance, { origins }: { readonly origins: readonly string[] }) => {
    if (origins.length === 0) return;
    await edge.register(cors, {
      origin: [...origins],
      credentials: true,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'x-request-id'],
      exposedHeaders: [
        'x-request-id',
        'ratelimit-limit',
        'ratelimit-remaining',
        'ratelimit-reset',
        'retry-after',
      ],
      maxAge: 600,
      strictPreflight: false,
    });
  },
);
