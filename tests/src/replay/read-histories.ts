import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where recorded histories are kept, as protobuf JSON. */
export const historiesFolder = join(import.meta.dirname, '../../replay/histories');

/** A history of a saga that once ran, and what it shows. */
export interface RecordedHistory {
  readonly name: string;
  readonly history: unknown;
}

/** All recorded histories, by name. */
export async function readHistories(): Promise<RecordedHistory[]> {
  const files = (await readdir(historiesFolder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace('.json', ''),
      history: JSON.parse(await readFile(join(historiesFolder, file), 'utf8')) as unknown,
    })),
  );
}
