import { openDatabase, type PoolOptions } from '@holdfast/prisma-client/open-database';
import { PrismaClient } from '../generated/client.ts';

export type SearchDatabase = PrismaClient;

/** Opens the search database; the caller disconnects it. */
export function openSearchDatabase(pool: PoolOptions): SearchDatabase {
  return openDatabase(PrismaClient, pool);
}
