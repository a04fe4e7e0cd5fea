import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

/** Security headers for a JSON API: nothing may be loaded, framed or sniffed. The docs page has its own policy. */
export const securityHeaders = fastifyPlugin(async (edge: FastifyInstance) => {
  await edge.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
});
