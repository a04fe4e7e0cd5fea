import type { Keep } from '../src/app/session-keep.ts';

/** A tab's storage. */
export function fakeKeep(): Keep {
  const values = new Map<string, string>();
  return {
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
    removeItem: (name) => void values.delete(name),
  };
}
