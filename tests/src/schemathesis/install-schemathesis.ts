import { installProgram } from '../python/install-program.ts';

/** The program of Schemathesis, pinned: another version may find something else, and nobody would know whose change it was. */
export function installSchemathesis(): Promise<string> {
  return installProgram('schemathesis', ['schemathesis==4.32.5']);
}
