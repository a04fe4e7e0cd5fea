import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serviceFolder } from './services.ts';

/**
 * What a service's migrations make that its schema cannot say: partitions, partial indexes, functions, checks.
 * `tables` and `objects` are names, or beginnings of names that end in `*`.
 */
export interface HandWritten {
  /** Tables the engine does not look at. */
  readonly tables: readonly string[];
  /** Indexes, columns, constraints and defaults that stay as they are. */
  readonly objects: readonly string[];
}

/** The list of a service, `prisma/<service>/hand-written.json` (decision D23). Empty where there is no such file. */
export async function readHandWritten(service: string): Promise<HandWritten> {
  const file = path.join(serviceFolder(service), 'hand-written.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return { tables: [], objects: [], ...(JSON.parse(text) as Partial<HandWritten>) };
}

/** Whether a name is on the list. */
export function isListed(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}
