import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import type { TLocalizedValidationError } from 'typebox/error';
import { findUnstorableTexts } from './find-unstorable-texts.ts';
import { invalidFields, ProblemError } from './problem-error.ts';
import { readTexts } from './read-texts.ts';
import { sayWhatIsWrong } from './say-what-is-wrong.ts';

/**
 * Compiles TypeBox schemas into Fastify's validators. Texts of query, path and headers are converted to what the
 * schema asks for; a body never is. A path that cannot be an address of ours is a 404 like any other.
 */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart = 'body' }) => {
  const compiled = Compile(schema);
  const refuse = (details: ProblemDetail[]) =>
    httpPart === 'params'
      ? new ProblemError('NOT_FOUND', 'There is nothing at this address.')
      : invalidFields(...uniqueFields(details, httpPart));
  return (value: unknown) => {
    const given = httpPart === 'body' ? value : readTexts(schema, value);
    if (!compiled.Check(given)) {
      return { error: refuse(compiled.Errors(given).flatMap((error) => toDetails(schema, error))) };
    }
    // After the check: a closed schema bounds how deep this has to look.
    const unstorable = findUnstorableTexts(given);
    return unstorable.length > 0 ? { error: refuse(unstorable) } : { value: given };
  };
};

function toDetails(schema: TSchema, error: TLocalizedValidationError): ProblemDetail[] {
  const path = error.instancePath.split('/').slice(1);
  const at = (name: string) => [...path, name].join('.');
  if (error.keyword === 'required') {
    return error.params.requiredProperties.map((name) => ({ field: at(name), message: 'is required' }));
  }
  if (error.keyword === 'additionalProperties') {
    return error.params.additionalProperties.map((name) => ({ field: at(name), message: 'is not known' }));
  }
  return [{ field: path.join('.'), message: sayWhatIsWrong(schema, path, error) }];
}

function uniqueFields(details: ProblemDetail[], httpPart: string): ProblemDetail[] {
  const byField = new Map<string, ProblemDetail>();
  for (const detail of details.reverse()) {
    const field = detail.field === '' ? httpPart : detail.field;
    byField.set(field, { field, message: detail.message });
  }
  return [...byField.values()].reverse();
}
