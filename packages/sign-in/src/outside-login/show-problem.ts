import { asProblem, handleError } from '@holdfast/edge/error-handler';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Answers what goes wrong on an address that people's browsers are sent to: a browser goes on to the page where people
 * sign in, which says it in their language by its code; everybody else gets the problem itself.
 */
export function showProblem(signInPage: string) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { accept = '' } = request.headers;
    if (!accept.includes('text/html')) return handleError(error, request, reply);
    const { error: code } = asProblem(error, request);
    return reply
      .code(302)
      .header('location', `${signInPage}?problem=${code}`)
      .header('cache-control', 'no-store')
      .send(null);
  };
}
