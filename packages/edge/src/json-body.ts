import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { ProblemError } from './problem-error.ts';

/** Bodies are JSON in UTF-8 and nothing else; bytes that are not UTF-8 are refused, not replaced. */
export const jsonBody = fastifyPlugin((edge: FastifyInstance, _: object, done: () => void) => {
  const parse = edge.getDefaultJsonParser('error', 'error');
  edge.removeAllContentTypeParsers();
  edge.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, parsed) => {
    let text: string;
    try {
      // One for each body: a decoder that met a fault remembers it.
      text = new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer);
    } catch {
      parsed(new ProblemError('VALIDATION_ERROR', 'The body is not UTF-8.'));
      return;
    }
    parse(request, text, parsed);
  });
  done();
});
