import { openDatabase, type PoolOptions } from '@holdfast/prisma-client/open-database';
import { PrismaClient } from '../generated/client.ts';

/** The sandbox payment provider's own database. */
export type SandboxDatabase = PrismaClient;

/** Opens the sandbox's database; it connects on first use. */
export function openSandboxDatabase(pool: PoolOptions): SandboxDatabase {
  return openDatabase(PrismaClient, pool);
}
