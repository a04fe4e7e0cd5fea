import {
  type ActivityOptions,
  isCancellation,
  type LocalActivityOptions,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import { refusalOf } from './refusal-of.ts';

// biome-ignore lint/suspicious/noExplicitAny: activities have arguments of any shape.
type Activities = Record<string, (input: any) => Promise<unknown>>;

/**
 * Activities that run inside the workflow task and, when a fault outlives the local budget, as ordinary
 * activities with the same input. Both carry the same idempotency keys, so it does not matter which one landed
 * (docs/adr/0001-local-first-steps.md). Refusals are final and are not tried again.
 */
export function localFirst<A extends object>(local: LocalActivityOptions, ordinary: ActivityOptions): A {
  const locals = proxyLocalActivities<Activities>(local);
  const ordinaries = proxyActivities<Activities>(ordinary);
  return new Proxy({} as A, {
    get: (_, name: string) => async (input: unknown) => {
      try {
        return await locals[name]?.(input);
      } catch (error) {
        if (refusalOf(error) !== undefined || isCancellation(error)) throw error;
        return await ordinaries[name]?.(input);
      }
    },
  });
}
