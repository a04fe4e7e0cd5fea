import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { ProblemError } from './problem-error.ts';

const maxHeaders = 100;

/** Refuses requests with more headers than any client sends; Node would drop those above its own limit silently. */
export const limitHeaders = fastifyPlugin((edge: FastifyInstance, _: object, done: () => void) => {
  edge.addHook('onRequest', async (request) => {
    // Names and values in turn.
    if (request.raw.rawHeaders.length <= maxHeaders * 2) return;
    throw new ProblemError('HEADERS_TOO_LARGE', `There are more than ${maxHeaders} headers.`);
  });
  done();
});
