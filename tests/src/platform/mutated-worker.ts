import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startApp } from '../harness/start-app.ts';
import type { Platform } from './start-platform.ts';

/** One thing that is not as it should be; `file` is a path within the repository. */
export interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const workflowsFolder = 'workflows/src/';
const bundledFrom = 'createRequire(import.meta.url).resolve(';

/** Does something while the platform's worker is one in whose code something is missing, and restores it. */
export async function withMutatedWorker<Result>(
  platform: Platform,
  mutation: Mutation,
  act: () => Promise<Result>,
): Promise<Result> {
  const { mutation: toLoad, remove } = await prepare(mutation);
  await platform.apps.worker.kill();
  const worker = await startApp('worker', {
    ...platform.env,
    NODE_OPTIONS: `--import ${import.meta.resolve('./mutate-code.ts')}`,
    CODE_MUTATIONS: JSON.stringify([toLoad]),
  });
  try {
    return await act();
  } finally {
    await worker.kill();
    await platform.apps.worker.restart();
    await remove();
  }
}

/** Workflow code is bundled from files, so it is mutated in a copy, and the worker is made to bundle that. */
async function prepare(mutation: Mutation): Promise<{ mutation: Mutation; remove(): Promise<void> }> {
  const { file, from, to } = mutation;
  if (!file.startsWith(workflowsFolder)) return { mutation, remove: async () => undefined };
  const source = dirname(createRequire(import.meta.url).resolve('@holdfast/workflows/registry'));
  // Beside the real folder, so that imports resolve as they do there.
  const copy = await mkdtemp(join(dirname(source), '.mutant-'));
  await cp(source, copy, { recursive: true });
  const path = join(copy, file.slice(workflowsFolder.length));
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`there is nothing to mutate in ${file}`);
  await writeFile(path, after);
  return {
    mutation: {
      file: 'apps/worker/src/roles.ts',
      from: `${bundledFrom}'@holdfast/workflows/registry')`,
      to: JSON.stringify(join(copy, 'registry.ts')),
    },
    remove: () => rm(copy, { recursive: true }),
  };
}
