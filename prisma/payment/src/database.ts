import { openDatabase, type PoolOptions } from '@holdfast/prisma-client/open-database';
import { PrismaClient } from '../generated/client.ts';

export type PaymentDatabase = PrismaClient;

/** Opens the payment database; the caller disconnects it. */
export function openPaymentDatabase(pool: PoolOptions): PaymentDatabase {
  return openDatabase(PrismaClient, pool);
}
