import { openDatabase, type PoolOptions } from '@holdfast/prisma-client/open-database';
import { PrismaClient } from '../generated/client.ts';

export type IdentityDatabase = PrismaClient;

/** Opens the identity database; the caller disconnects it. */
export function openIdentityDatabase(pool: PoolOptions): IdentityDatabase {
  return openDatabase(PrismaClient, pool);
}
