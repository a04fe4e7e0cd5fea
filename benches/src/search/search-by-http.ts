import { Pool } from 'undici';
import type { SearchBody } from './searches.ts';

/** A customer edge that is asked for hotels. */
export interface Searcher {
  search(body: SearchBody): Promise<void>;
  /** Reads through the cache so far, by what became of them. */
  cacheReads(): Promise<{ hit: number; miss: number; shared: number }>;
  close(): Promise<void>;
}

export function searchByHttp(api: string, connections: number): Searcher {
  const pool = new Pool(api, { connections });
  return {
    async search(body) {
      const answer = await pool.request({
        path: '/api/v1/search',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(`POST /search answered ${answer.statusCode}: ${text}`);
    },
    async cacheReads() {
      const { body } = await pool.request({ path: '/metrics', method: 'GET' });
      const metrics = await body.text();
      const count = (outcome: string) => {
        const line = metrics
          .split('\n')
          .find(
            (candidate) =>
              candidate.startsWith('cache_reads_total{') &&
              candidate.includes('name="search"') &&
              candidate.includes(`outcome="${outcome}"`),
          );
        return Number(line?.split(' ').at(-1) ?? 0);
      };
      return { hit: count('hit'), miss: count('miss'), shared: count('shared') };
    },
    close: () => pool.close(),
  };
}
