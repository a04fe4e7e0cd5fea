import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { type TSchema, Type } from 'typebox';
import type { TLocalizedValidationError } from 'typebox/error';
import { Errors } from 'typebox/value';
import { sayWhatIsWrong } from './say-what-is-wrong.ts';

/** The parts of a JSON schema that lead to a union. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

/**
 * What is wrong with a value, field by field. A union of objects that name their kind is looked into by the kind that
 * the value names: of the other kinds it would be wrong too, and nobody wants to hear it. Where objects name no kind,
 * the one is meant of which the value lacks least.
 */
export function findFaults(schema: TSchema, value: unknown, path: readonly string[] = []): ProblemDetail[] {
  const unions: ProblemDetail[] = [];
  const outside = withoutUnions(schema as Node, value, path, (union, inner, at) => {
    unions.push(...faultsOfUnion(union, inner, at));
  });
  const faults = Errors(outside as TSchema, value).flatMap((error) =>
    toDetails(outside as TSchema, error, path),
  );
  return [...faults, ...unions];
}

/** A list may be as long as a body; whoever sends so many gets to hear of the first. */
const mostItems = 100;

type OnUnion = (union: readonly Node[], value: unknown, path: readonly string[]) => void;

/** The schema with anything allowed in the place of such a union; each value found there is handed on. */
function withoutUnions(schema: Node, value: unknown, path: readonly string[], onUnion: OnUnion): Node {
  if (isUnionOfObjects(schema)) {
    if (value !== undefined) onUnion(schema.anyOf, value, path);
    return Type.Unknown() as Node;
  }
  const within = (part: Node, name: string) =>
    withoutUnions(part, (value as Record<string, unknown> | undefined)?.[name], [...path, name], onUnion);
  const { properties, items } = schema;
  if (properties !== undefined && isObject(value)) {
    const parts = Object.entries(properties).map(([name, part]) => [name, within(part, name)]);
    return { ...schema, properties: Object.fromEntries(parts) };
  }
  if (items !== undefined && Array.isArray(value)) {
    const [first] = value.slice(0, mostItems).map((_, index) => within(items, String(index)));
    return { ...schema, ...(first && isUnionOfObjects(items) ? { items: first } : {}) };
  }
  return schema;
}

function faultsOfUnion(union: readonly Node[], value: unknown, path: readonly string[]): ProblemDetail[] {
  if (!isObject(value)) return [{ field: path.join('.'), message: 'must be object' }];
  if (!union.every(namesItsKind)) {
    const faults = union.map((branch) => findFaults(branch as TSchema, value, path));
    return faults.toSorted((first, second) => first.length - second.length)[0] ?? [];
  }
  const fits = (kind: Node, name: string) => kindsOf(kind, name).includes(value[name]);
  const names = new Set(union.flatMap((branch) => kindNames(branch)));
  const branch = union.find((each) => kindNames(each).every((name) => fits(each, name)));
  if (branch !== undefined) return findFaults(branch as TSchema, value, path);
  // A kind that several branches allow is wrong only if none of them allows it.
  const unknown = [...names].flatMap((name) => {
    const allowed = [...new Set(union.flatMap((each) => kindsOf(each, name)))];
    if (allowed.includes(value[name])) return [];
    return [{ field: [...path, name].join('.'), message: `must be one of ${allowed.join(', ')}` }];
  });
  return unknown.length > 0
    ? unknown
    : [{ field: path.join('.'), message: `must fit together in ${[...names].join(', ')}` }];
}

function isUnionOfObjects(schema: Node): schema is Node & { anyOf: readonly Node[] } {
  return schema.anyOf?.every(({ properties }) => properties !== undefined) === true;
}

function namesItsKind(branch: Node): boolean {
  return kindNames(branch).length > 0;
}

function kindNames({ properties = {} }: Node): string[] {
  return Object.keys(properties).filter((name) => kindsOf({ properties }, name).length > 0);
}

function kindsOf({ properties = {} }: Node, name: string): readonly unknown[] {
  const part = properties[name];
  return part?.enum ?? (part?.const === undefined ? [] : [part.const]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toDetails(
  schema: TSchema,
  error: TLocalizedValidationError,
  before: readonly string[],
): ProblemDetail[] {
  const path = error.instancePath.split('/').slice(1);
  const at = (...names: string[]) => [...before, ...path, ...names].join('.');
  if (error.keyword === 'required') {
    return error.params.requiredProperties.map((name) => ({ field: at(name), message: 'is required' }));
  }
  if (error.keyword === 'additionalProperties') {
    return error.params.additionalProperties.map((name) => ({ field: at(name), message: 'is not known' }));
  }
  return [{ field: at(), message: sayWhatIsWrong(schema, path, error) }];
}
