import type { TSchema } from 'typebox';
import type { TLocalizedValidationError } from 'typebox/error';

interface PartOfSchema {
  readonly examples?: readonly unknown[];
  readonly properties?: Record<string, PartOfSchema>;
  readonly items?: PartOfSchema;
}

/** Says in words what is wrong with a value, without the value. */
export function sayWhatIsWrong(
  schema: TSchema,
  path: readonly string[],
  error: TLocalizedValidationError,
): string {
  // The schema of a closed object reports a member that it does not name as never valid.
  if (error.keyword === 'boolean') return 'is not known';
  if (error.keyword === 'minimum') return `must be at least ${error.params.limit}`;
  if (error.keyword === 'maximum') return `must be at most ${error.params.limit}`;
  if (error.keyword === 'enum') return `must be one of ${error.params.allowedValues.join(', ')}`;
  if (error.keyword === 'pattern') return likeAnExample(schema, path) ?? error.message;
  return error.message;
}

/** A pattern is for machines; people see what one looks like. */
function likeAnExample(schema: TSchema, path: readonly string[]): string | undefined {
  let part: PartOfSchema | undefined = schema as PartOfSchema;
  for (const name of path) part = part?.properties?.[name] ?? part?.items;
  const example = part?.examples?.[0];
  return example === undefined ? undefined : `must be written like ${JSON.stringify(example)}`;
}
