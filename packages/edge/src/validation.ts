import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import type { TLocalizedValidationError } from 'typebox/error';
import { Convert } from 'typebox/value';
import { invalidFields } from './problem-error.ts';

/**
 * Compiles TypeBox schemas into Fastify's validators. Texts of query, path and headers are converted to what the
 * schema asks for; a body never is.
 */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const compiled = Compile(schema);
  return (value: unknown) => {
    const given = httpPart === 'body' ? value : Convert(schema, value);
    if (compiled.Check(given)) return { value: given };
    return { error: invalidFields(...uniqueFields(compiled.Errors(given).flatMap(toDetails), httpPart)) };
  };
};

function toDetails(error: TLocalizedValidationError): ProblemDetail[] {
  const path = error.instancePath.split('/').slice(1);
  const at = (name: string) => [...path, name].join('.');
  if (error.keyword === 'required') {
    return error.params.requiredProperties.map((name) => ({ field: at(name), message: 'is required' }));
  }
  if (error.keyword === 'additionalProperties') {
    return error.params.additionalProperties.map((name) => ({ field: at(name), message: 'is not known' }));
  }
  // The schema of a closed object also reports each unknown member as never valid.
  if (error.keyword === 'boolean') return [];
  return [{ field: path.join('.'), message: error.message }];
}

function uniqueFields(details: ProblemDetail[], httpPart = 'body'): ProblemDetail[] {
  const byField = new Map<string, ProblemDetail>();
  for (const detail of details.reverse()) {
    const field = detail.field === '' ? httpPart : detail.field;
    byField.set(field, { field, message: detail.message });
  }
  return [...byField.values()].reverse();
}
