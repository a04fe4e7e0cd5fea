import { openDatabase, type PoolOptions } from '@holdfast/prisma-client/open-database';
import { PrismaClient } from '../generated/client.ts';

export type CatalogDatabase = PrismaClient;

/** Opens the catalog database; the caller disconnects it. */
export function openCatalogDatabase(pool: PoolOptions): CatalogDatabase {
  return openDatabase(PrismaClient, pool);
}
