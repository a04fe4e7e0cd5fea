import { Counter, type Registry } from '@holdfast/telemetry/metrics';

/** `shared`: the value was being loaded for somebody else. */
export type CacheOutcome = 'hit' | 'miss' | 'shared';

/** Counts what became of reads. */
export interface CacheMetrics {
  count(name: string, outcome: CacheOutcome): void;
}

/** Counts reads in a process' registry, by the name of the value and what became of them. */
export function createCacheMetrics(registry: Registry): CacheMetrics {
  const reads = new Counter({
    name: 'cache_reads_total',
    help: 'Reads through the cache, by what was read and whether it was there.',
    labelNames: ['name', 'outcome'],
    registers: [registry],
  });
  return { count: (name, outcome) => reads.inc({ name, outcome }) };
}
