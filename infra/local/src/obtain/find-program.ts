import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first executable file of that name on PATH, then in the extra folders. */
export function findProgram(name: string, extraFolders: string[] = []): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...extraFolders];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** Folders such as /usr/lib/postgresql/17/bin: `parent/<any>/rest`, the highest number first. */
export function versionedFolders(parent: string, rest: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a))
    .map((name) => join(parent, name, rest));
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
