import { openDatabase, type PoolOptions } from '@holdfast/prisma-client/open-database';
import { PrismaClient } from '../generated/client.ts';

export type NotificationDatabase = PrismaClient;

/** Opens the notification database; the caller disconnects it. */
export function openNotificationDatabase(pool: PoolOptions): NotificationDatabase {
  return openDatabase(PrismaClient, pool);
}
