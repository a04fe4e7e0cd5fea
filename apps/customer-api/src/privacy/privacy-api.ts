import type { Edge } from '@holdfast/edge/create-edge';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import type { Platform } from '@holdfast/storefront/platform';
import { getErasureRoute, requestErasureRoute } from '../routes/privacy/erasures.ts';
import { exportDataRoute } from '../routes/privacy/export-data.ts';

/** What is held on somebody is in more databases than what they book with. */
export interface PrivacyDesk {
  readonly platform: Platform;
  readonly notifications: NotificationDatabase;
}

/** What people may ask about their own data. */
export function privacyApi(edge: Edge, desk: PrivacyDesk): void {
  exportDataRoute(edge, desk);
  requestErasureRoute(edge, desk);
  getErasureRoute(edge, desk);
}
