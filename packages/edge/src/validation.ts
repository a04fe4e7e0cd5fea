import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { findFaults } from './find-faults.ts';
import { findUnstorableTexts } from './find-unstorable-texts.ts';
import { invalidFields, ProblemError } from './problem-error.ts';
import { readTexts } from './read-texts.ts';

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
      return { error: refuse(findFaults(schema, given)) };
    }
    // After the check: a closed schema bounds how deep this has to look.
    const unstorable = findUnstorableTexts(given);
    return unstorable.length > 0 ? { error: refuse(unstorable) } : { value: given };
  };
};

function uniqueFields(details: ProblemDetail[], httpPart: string): ProblemDetail[] {
  const byField = new Map<string, ProblemDetail>();
  for (const detail of details.reverse()) {
    const field = detail.field === '' ? httpPart : detail.field;
    byField.set(field, { field, message: detail.message });
  }
  return [...byField.values()].reverse();
}
