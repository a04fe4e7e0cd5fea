/** Where something is kept for as long as its tab is open, so that a reload finds it again. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was kept under a name; undefined where there is nothing, or nothing that can be read. */
export function readKept<Value>(keep: Keep, name: string): Value | undefined {
  try {
    return (JSON.parse(keep.getItem(name) ?? 'null') as Value | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name, in place of what was there. */
export function putKept(keep: Keep, name: string, value: unknown): void {
  keep.setItem(name, JSON.stringify(value));
}
