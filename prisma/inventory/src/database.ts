import { openDatabase, type PoolOptions } from '@holdfast/prisma-client/open-database';
import { PrismaClient } from '../generated/client.ts';

export type InventoryDatabase = PrismaClient;

/** Opens the inventory database; the caller disconnects it. */
export function openInventoryDatabase(pool: PoolOptions): InventoryDatabase {
  return openDatabase(PrismaClient, pool);
}
