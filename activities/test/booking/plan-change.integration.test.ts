import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import { acceptOperation } from '@holdfast/prisma-booking/accept-operation';
import { stayOnRow } from '@holdfast/prisma-booking/change-booking';
import { confirmBooking } from '@holdfast/prisma-booking/confirm-booking';
import { findBooking, openBookingDatabase } from '@holdfast/prisma-booking/database';
import { settleBooking } from '@holdfast/prisma-booking/settle-booking';
import { afterAll, expect, test } from 'vitest';
import { acceptable } from '../../../prisma/booking/test/acceptable-booking.ts';
import { operateStayActivities } from '../../src/booking/operate-stay.ts';

const database = await createTemporaryDatabase('booking');
const db = openBookingDatabase({ url: database.url });
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

test('a change is planned alike before and after it was written by the same operation', async () => {
  const { planChange, changeBooking } = operateStayActivities(db);
  const { bookingId, hotelId, roomTypeId } = acceptable;
  await acceptBooking(db, acceptable);
  await confirmBooking(db, { bookingId, steps: [] });
  await settleBooking(db, { bookingId, steps: [] });
  const row = await findBooking(db, bookingId);
  if (row === null) throw new Error('the booking was not accepted');
  const from = stayOnRow(row);
  const to = { ...from, checkOut: '2027-03-31', totalMinor: from.totalMinor + 20_000, guests: 3 };
  const request = { from, ...to, terms: acceptable.terms, paymentMethodId: null };
  const asked = { bookingId, accountId: 'usr_test', kind: 'change', request, fingerprint: 'f' } as const;
  for (const id of ['op_1', 'op_2']) await acceptOperation(db, { ...asked, id });
  const at = '2026-11-21T00:00:00Z';
  const planned = await planChange({ operationId: 'op_1', at });
  const target = { bookingId, stay: to, hotelId, roomTypeId, chargedMinor: 20_000 };
  expect(await changeBooking({ ...target, operationId: 'op_1' })).toBe(true);
  expect(await planChange({ operationId: 'op_1', at })).toEqual(planned);
  expect(planned).toMatchObject({ plan: { from, difference: { amountMinor: 20_000 }, sequence: 2 } });
  expect(await planChange({ operationId: 'op_2', at })).toEqual({ code: 'BOOKING_STATE_CONFLICT' });
});
