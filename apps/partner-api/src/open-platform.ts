import type { PoolOptions } from '@holdfast/config/database';
import { openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault, type Vault } from '@holdfast/personal-data/vault';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { type NotificationDatabase, openNotificationDatabase } from '@holdfast/prisma-notification/database';
import type { AddressPolicy } from '@holdfast/providers/partner-webhooks/webhook-address';
import { openPlatform, type PlatformOptions } from '@holdfast/storefront/open-platform';
import type { Platform } from '@holdfast/storefront/platform';

/** What the routes of this edge work with beside what all edges that sell share. */
export interface PartnerPlatform extends Platform {
  /** Partners' events, webhook endpoints and deliveries. */
  readonly notifications: NotificationDatabase;
  /** For the secrets of webhook endpoints. */
  readonly vault: Vault;
  /** Where partners may have events sent. */
  readonly webhookAddresses: AddressPolicy;
}

/** Opens what the routes work with; `close` lets go of all of it. */
export async function openPartnerPlatform({
  notification,
  webhookAddresses,
  ...options
}: Omit<PlatformOptions, 'edge'> & {
  readonly notification: PoolOptions;
  readonly webhookAddresses: AddressPolicy;
}): Promise<{
  platform: PartnerPlatform;
  close(): Promise<void>;
}> {
  const { platform, close } = await openPlatform({ edge: 'partner', ...options });
  const notifications = openNotificationDatabase(notification);
  const vault = openVault(dataKeyStore(platform.identity), openMasterKey(options.personalData));
  return {
    platform: { ...platform, notifications, vault, webhookAddresses },
    async close() {
      await close();
      await notifications.$disconnect();
    },
  };
}
