import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { invalidParameter, StripeError } from '../wire/stripe-error.ts';

type Problem = NonNullable<FastifyError['validation']>[number];

const explanations: Record<string, (problem: Problem, param: string) => StripeError> = {
  additionalProperties: ({ params }, param) => {
    const name = nest(param, String(params.additionalProperty));
    return invalidParameter(`Received unknown parameter: ${name}`, name, 'parameter_unknown');
  },
  required: ({ params }, param) => {
    const name = nest(param, String(params.missingProperty));
    return invalidParameter(`Missing required param: ${name}.`, name, 'parameter_missing');
  },
  type: ({ params }, param) =>
    params.type === 'integer'
      ? invalidParameter(`Invalid integer: ${param}`, param, 'parameter_invalid_integer')
      : invalidParameter(`Invalid ${String(params.type)}: ${param}`, param),
  minimum: (_problem, param) =>
    invalidParameter('This value must be greater than or equal to 1.', param, 'parameter_invalid_integer'),
};

/** Answers every error in the provider's own form; what nobody expected is a 500 that tells nothing. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const answer = asStripeError(error);
  if (answer.status >= 500) request.log.error({ err: error }, 'a call failed');
  void reply.code(answer.status).send({ error: answer.body });
}

/** 404 for an address the provider does not have. */
export function answerUnknownRoute(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.url.split('?')[0];
  const message = `Unrecognized request URL (${request.method}: ${path}).`;
  void reply.code(404).send({ error: { type: 'invalid_request_error', message } });
}

function asStripeError(error: FastifyError): StripeError {
  if (error instanceof StripeError) return error;
  const problem = error.validation?.[0];
  if (problem !== undefined) {
    const [first = '', ...rest] = problem.instancePath.slice(1).split('/');
    const param = rest.reduce(nest, first);
    const explain = explanations[problem.keyword];
    return explain?.(problem, param) ?? invalidParameter(`Invalid ${param}: ${problem.message}`, param);
  }
  const status = error.statusCode ?? 500;
  return status < 500
    ? new StripeError(status, { type: 'invalid_request_error', message: error.message })
    : new StripeError(500, { type: 'api_error', message: 'An unknown error occurred.' });
}

function nest(parent: string, name: string): string {
  return parent === '' ? name : `${parent}[${name}]`;
}
