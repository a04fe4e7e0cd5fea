import type { PoolOptions } from '@holdfast/config/database';
import { type NotificationDatabase, openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { openPlatform, type PlatformOptions } from '@holdfast/storefront/open-platform';
import type { Platform } from '@holdfast/storefront/platform';

/** What the routes of this edge work with beside what all edges that sell share. */
export interface PartnerPlatform extends Platform {
  /** Partners' events, webhook endpoints and deliveries. */
  readonly notifications: NotificationDatabase;
}

/** Opens what the routes work with; `close` lets go of all of it. */
export async function openPartnerPlatform({
  notification,
  ...options
}: Omit<PlatformOptions, 'edge'> & { readonly notification: PoolOptions }): Promise<{
  platform: PartnerPlatform;
  close(): Promise<void>;
}> {
  const { platform, close } = await openPlatform({ edge: 'partner', ...options });
  const notifications = openNotificationDatabase(notification);
  return {
    platform: { ...platform, notifications },
    async close() {
      await close();
      await notifications.$disconnect();
    },
  };
}
