import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from './platform.ts';
import { listAuditRoute } from './routes/audit/list-audit.ts';
import { cancelBookingRoute } from './routes/bookings/cancel-booking.ts';
import { changeBookingRoute } from './routes/bookings/change-booking.ts';
import { findBookingsRoute } from './routes/bookings/find-bookings.ts';
import { getBookingRoute } from './routes/bookings/get-booking.ts';
import { moveBookingRoute } from './routes/bookings/move-booking.ts';
import { reportNoShowRoute } from './routes/bookings/report-no-show.ts';
import { resendConfirmationRoute } from './routes/bookings/resend-confirmation.ts';
import {
  retryCompensationRoute,
  substituteCompensationRoute,
  writeOffCompensationRoute,
} from './routes/compensations/decide-compensations.ts';
import { listCompensationsRoute } from './routes/compensations/list-compensations.ts';
import { listDisputesRoute } from './routes/disputes/list-disputes.ts';
import { submitEvidenceRoute } from './routes/disputes/submit-evidence.ts';
import { listDeadMessagesRoute, replayDeadMessageRoute } from './routes/notifications/dead-messages.ts';
import { listNotificationsRoute } from './routes/notifications/list-notifications.ts';
import { replayNotificationRoute } from './routes/notifications/replay-notification.ts';
import { closeFindingRoute, listFindingsRoute } from './routes/reconciliation/findings.ts';
import { getRunRoute, startRunRoute } from './routes/reconciliation/runs.ts';
import { createRefundRoute } from './routes/refunds/create-refund.ts';
import {
  approveRefundRoute,
  endRefundRoutes,
  rejectRefundRoute,
  retryRefundRoute,
} from './routes/refunds/decide-refunds.ts';
import { listRefundsRoute } from './routes/refunds/list-refunds.ts';

const routes: readonly ((edge: Edge, platform: Platform) => void)[] = [
  findBookingsRoute,
  getBookingRoute,
  cancelBookingRoute,
  changeBookingRoute,
  moveBookingRoute,
  reportNoShowRoute,
  resendConfirmationRoute,
  createRefundRoute,
  listRefundsRoute,
  approveRefundRoute,
  rejectRefundRoute,
  retryRefundRoute,
  endRefundRoutes,
  listCompensationsRoute,
  retryCompensationRoute,
  substituteCompensationRoute,
  writeOffCompensationRoute,
  listDisputesRoute,
  submitEvidenceRoute,
  listFindingsRoute,
  closeFindingRoute,
  startRunRoute,
  getRunRoute,
  listNotificationsRoute,
  replayNotificationRoute,
  listDeadMessagesRoute,
  replayDeadMessageRoute,
  listAuditRoute,
];

/** The support API as a plugin; registered under /support/v1. */
export async function supportApi(edge: Edge, { platform }: { platform: Platform }): Promise<void> {
  for (const route of routes) route(edge, platform);
}
