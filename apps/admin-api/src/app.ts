import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from './platform.ts';
import { getAnalyticsRoute } from './routes/analytics/get-analytics.ts';
import { cancelHotelBookingRoute } from './routes/bookings/cancel-hotel-booking.ts';
import { listHotelBookingsRoute } from './routes/bookings/list-hotel-bookings.ts';
import { reportNoShowRoute } from './routes/bookings/report-no-show.ts';
import { createClosureRoute } from './routes/closures/create-closure.ts';
import { getClosureRoute } from './routes/closures/get-closure.ts';
import { listClosuresRoute } from './routes/closures/list-closures.ts';
import { previewClosureRoute } from './routes/closures/preview-closure.ts';
import { steerClosureRoutes } from './routes/closures/steer-closure.ts';
import { assignRoomsRoute } from './routes/desk/assign-rooms.ts';
import { checkInRoute } from './routes/desk/check-in.ts';
import { listFreeRoomsRoute } from './routes/desk/list-free-rooms.ts';
import { listStaysRoute } from './routes/desk/list-stays.ts';
import { moveStayRoutes } from './routes/desk/move-stay.ts';
import { changeHotelRoute } from './routes/hotels/change-hotel.ts';
import { closeHotelRoute } from './routes/hotels/close-hotel.ts';
import { createHotelRoute } from './routes/hotels/create-hotel.ts';
import { getHotelRoute } from './routes/hotels/get-hotel.ts';
import { listHotelsRoute } from './routes/hotels/list-hotels.ts';
import { exportRatesRoute } from './routes/inventory/export-rates.ts';
import { getCalendarRoute } from './routes/inventory/get-calendar.ts';
import { getInventoryRoute } from './routes/inventory/get-inventory.ts';
import { importRatesRoute } from './routes/inventory/import-rates.ts';
import { putInventoryRoute } from './routes/inventory/put-inventory.ts';
import { addNumberedRoomsRoute } from './routes/numbered-rooms/add-numbered-rooms.ts';
import { changeNumberedRoomRoute } from './routes/numbered-rooms/change-numbered-room.ts';
import { listNumberedRoomsRoute } from './routes/numbered-rooms/list-numbered-rooms.ts';
import { retireNumberedRoomRoute } from './routes/numbered-rooms/retire-numbered-room.ts';
import { openPartnerRoute } from './routes/partners/open-partner.ts';
import {
  changePartnerRoute,
  getPartnerRoute,
  listPartnersRoute,
} from './routes/partners/partner-accounts.ts';
import { makeKeyRoute, revokeKeyRoute } from './routes/partners/partner-keys.ts';
import { changePhotoRoute } from './routes/photos/change-photo.ts';
import { getPhotoRoute } from './routes/photos/get-photo.ts';
import { removePhotoRoute } from './routes/photos/remove-photo.ts';
import { uploadPhotoRoute } from './routes/photos/upload-photo.ts';
import { changePolicyRoute } from './routes/policies/change-policy.ts';
import { createPolicyRoute } from './routes/policies/create-policy.ts';
import { listPoliciesRoute } from './routes/policies/list-policies.ts';
import { getHotelPricingRoute } from './routes/pricing/get-hotel-pricing.ts';
import { getPricingRoute } from './routes/pricing/get-pricing.ts';
import { putHotelPricingRoute } from './routes/pricing/put-hotel-pricing.ts';
import { putPricingRoute } from './routes/pricing/put-pricing.ts';
import { changeRoomTypeRoute } from './routes/rooms/change-room-type.ts';
import { createRoomTypeRoute } from './routes/rooms/create-room-type.ts';
import { getRoomTypeRoute } from './routes/rooms/get-room-type.ts';
import { getRefundApprovalRoute, setRefundApprovalRoute } from './routes/settings/refund-approval.ts';
import {
  disableStaffRoute,
  getStaffRolesRoute,
  setStaffHotelsRoute,
  setStaffRolesRoute,
} from './routes/staff/change-staff.ts';
import { inviteStaffRoute } from './routes/staff/invite-staff.ts';
import { listStaffRoute } from './routes/staff/list-staff.ts';
import { enableStaffRoute, resetSecondFactorRoute } from './routes/staff/restore-access.ts';
import {
  getStatementCsvRoute,
  getStatementPdfRoute,
  getStatementRoute,
} from './routes/statements/get-statement.ts';

const routes: readonly ((edge: Edge, platform: Platform) => void)[] = [
  listHotelsRoute,
  createHotelRoute,
  getHotelRoute,
  changeHotelRoute,
  closeHotelRoute,
  createRoomTypeRoute,
  getRoomTypeRoute,
  changeRoomTypeRoute,
  listPoliciesRoute,
  createPolicyRoute,
  changePolicyRoute,
  uploadPhotoRoute,
  getPhotoRoute,
  changePhotoRoute,
  removePhotoRoute,
  getCalendarRoute,
  getInventoryRoute,
  putInventoryRoute,
  exportRatesRoute,
  importRatesRoute,
  getPricingRoute,
  putPricingRoute,
  getHotelPricingRoute,
  putHotelPricingRoute,
  listHotelBookingsRoute,
  getStatementRoute,
  getStatementCsvRoute,
  getStatementPdfRoute,
  cancelHotelBookingRoute,
  reportNoShowRoute,
  listNumberedRoomsRoute,
  addNumberedRoomsRoute,
  changeNumberedRoomRoute,
  retireNumberedRoomRoute,
  listStaysRoute,
  listFreeRoomsRoute,
  assignRoomsRoute,
  checkInRoute,
  moveStayRoutes,
  getAnalyticsRoute,
  previewClosureRoute,
  createClosureRoute,
  listClosuresRoute,
  getClosureRoute,
  steerClosureRoutes,
  inviteStaffRoute,
  listStaffRoute,
  getStaffRolesRoute,
  setStaffRolesRoute,
  setStaffHotelsRoute,
  disableStaffRoute,
  enableStaffRoute,
  resetSecondFactorRoute,
  openPartnerRoute,
  listPartnersRoute,
  getPartnerRoute,
  changePartnerRoute,
  makeKeyRoute,
  revokeKeyRoute,
  getRefundApprovalRoute,
  setRefundApprovalRoute,
];

/** The admin API as a plugin; registered under /admin/v1. */
export async function adminApi(edge: Edge, { platform }: { platform: Platform }): Promise<void> {
  for (const route of routes) route(edge, platform);
}
