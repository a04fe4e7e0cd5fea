import { registerHooks } from 'node:module';
import type { Mutation } from './mutated-worker.ts';

// Loaded into a process before its own code, by `--import`: takes one thing out of it.
const mutations = JSON.parse(process.env.CODE_MUTATIONS ?? '[]') as Mutation[];

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const mutation = mutations.find(({ file }) => url.endsWith(`/${file}`));
    if (mutation === undefined) return loaded;
    const before = String(loaded.source);
    const source = before.replace(mutation.from, () => mutation.to);
    if (source === before) throw new Error(`there is nothing to mutate in ${mutation.file}`);
    return { ...loaded, source };
  },
});
