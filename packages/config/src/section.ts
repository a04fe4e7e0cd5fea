import type { Static, TObject } from 'typebox';

/**
 * One part of the configuration: the environment variables it reads, keyed by their names, and the typed value
 * it makes of them. `problem` reports what no single variable's schema can say ("one of these two is needed").
 */
export interface Section<Variables extends TObject = TObject, Value = unknown> {
  readonly variables: Variables;
  build(values: Static<Variables>, problem: (variable: string, advice: string) => never): Value;
}

/** Declares a section; only here for inference. */
export function section<Variables extends TObject, Value>(
  variables: Variables,
  build: Section<Variables, Value>['build'],
): Section<Variables, Value> {
  return { variables, build };
}
