import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from './platform.ts';
import { listAuditRoute } from './routes/audit/list-audit.ts';
import { getBoardRoute } from './routes/board/get-board.ts';
import { cancelBookingRoute } from './routes/bookings/cancel-booking.ts';
import { changeBookingRoute } from './routes/bookings/change-booking.ts';
import { findBookingsRoute } from './routes/bookings/find-bookings.ts';
import { getBookingRoute } from './routes/bookings/get-booking.ts';
import { listMoveTargetsRoute } from './routes/bookings/list-move-targets.ts';
import { moveBookingRoute } from './routes/bookings/move-booking.ts';
import { previewChangeRoute } from './routes/bookings/preview-change.ts';
import { previewEndingRoute } from './routes/bookings/preview-ending.ts';
import { reportNoShowRoute } from './routes/bookings/report-no-show.ts';
import { resendConfirmationRoute } from './routes/bookings/resend-confirmation.ts';
import {
  retryCompensationRoute,
  substituteCompensationRoute,
  writeOffCompensationRoute,
} from './routes/compensations/decide-compensations.ts';
import { getCompensationRoute } from './routes/compensations/get-compensation.ts';
import { listCompensationsRoute } from './routes/compensations/list-compensations.ts';
import { listDisputesRoute } from './routes/disputes/list-disputes.ts';
import { submitEvidenceRoute } from './routes/disputes/submit-evidence.ts';
import { listDeadMessagesRoute, replayDeadMessageRoute } from './routes/notifications/dead-messages.ts';
import { listNotificationsRoute } from './routes/notifications/list-notifications.ts';
import { replayNotificationRoute } from './routes/notifications/replay-notification.ts';
import { closeFindingRoute, listFindingsRoute } from './routes/reconciliation/findings.ts';
import { getRunRoute, listRunsRoute, startRunRoute } from './routes/reconciliation/runs.ts';
import { createRefundRoute } from './routes/refunds/create-refund.ts';
import {
  approveRefundRoute,
  endRefundRoutes,
  rejectRefundRoute,
  retryRefundRoute,
} from './routes/refunds/decide-refunds.ts';
import { listRefundsRoute } from './routes/refunds/list-refunds.ts';
import { refundLimitsRoute } from './routes/refunds/refund-limits.ts';
import { getDeliveryRoute } from './routes/webhook-deliveries/get-delivery.ts';
import { listDeliveriesRoute } from './routes/webhook-deliveries/list-deliveries.ts';
import { replayDeliveryRoute } from './routes/webhook-deliveries/replay-delivery.ts';

const routes: readonly ((edge: Edge, platform: Platform) => void)[] = [
  findBookingsRoute,
  getBookingRoute,
  previewEndingRoute,
  cancelBookingRoute,
  previewChangeRoute,
  changeBookingRoute,
  listMoveTargetsRoute,
  moveBookingRoute,
  reportNoShowRoute,
  resendConfirmationRoute,
  refundLimitsRoute,
  createRefundRoute,
  listRefundsRoute,
  approveRefundRoute,
  rejectRefundRoute,
  retryRefundRoute,
  endRefundRoutes,
  listCompensationsRoute,
  getCompensationRoute,
  retryCompensationRoute,
  substituteCompensationRoute,
  writeOffCompensationRoute,
  listDisputesRoute,
  submitEvidenceRoute,
  listFindingsRoute,
  closeFindingRoute,
  startRunRoute,
  listRunsRoute,
  getRunRoute,
  listNotificationsRoute,
  replayNotificationRoute,
  listDeadMessagesRoute,
  replayDeadMessageRoute,
  listDeliveriesRoute,
  getDeliveryRoute,
  replayDeliveryRoute,
  listAuditRoute,
  getBoardRoute,
];

/** The support API as a plugin; registered under /support/v1. */
export async function supportApi(edge: Edge, { platform }: { platform: Platform }): Promise<void> {
  for (const route of routes) route(edge, platform);
}
