import type { HotelStay } from '@holdfast/contracts/http/admin/hotel-stays';
import { dateIn } from '@holdfast/domain/calendar-date';
import { fingerprint } from '@holdfast/domain/derive-id';
import type { DeskAction } from '@holdfast/domain/desk';
import { callerOf } from '@holdfast/edge/access';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readHotelBooking } from '@holdfast/prisma-booking/list-hotel-bookings';
import type { HotelTerms } from '@holdfast/prisma-catalog/read-hotel-terms';
import { actAtDesk, findDeskAction } from '@holdfast/prisma-inventory/rooms/act-at-desk';
import type { FastifyRequest } from 'fastify';
import type { Platform } from '../platform.ts';
import { ownHotel } from '../staff/own-hotel.ts';
import { refuseDesk } from './refuse-desk.ts';
import { type StayRow, stayViews } from './stay-view.ts';

type StayRequest = FastifyRequest<{ Params: { hotelId: string; bookingId: string } }>;

/**
 * A booking of a hotel that the caller may work on.
 *
 * @throws ProblemError NOT_FOUND, also for a hotel or a booking of others.
 */
export async function ownStay(
  platform: Platform,
  request: StayRequest,
): Promise<{ readonly hotel: HotelTerms; readonly row: StayRow }> {
  const hotel = await ownHotel(platform, request, request.params.hotelId);
  const { bookingId } = request.params;
  const { livemode } = callerOf(request);
  const row = await readHotelBooking(platform.bookings, { bookingId, hotelId: hotel.id, livemode });
  if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such booking.');
  return { hotel, row };
}

/** What the desk does; a deed without a key is one that the same again leaves as it is. */
interface AskedDeed {
  readonly kind: DeskAction;
  readonly roomIds?: readonly string[] | undefined;
  readonly keyed: boolean;
}

/**
 * Does something at the desk about a booking and answers how it stands then. The same key and body do it once.
 *
 * @throws ProblemError NOT_FOUND; IDEMPOTENCY_KEY_REUSED for another body; what the desk refuses.
 */
export async function actOnStay(
  platform: Platform,
  request: StayRequest,
  { kind, roomIds, keyed }: AskedDeed,
): Promise<HotelStay> {
  const { inventory } = platform;
  const { hotel, row } = await ownStay(platform, request);
  const show = async () => {
    const [view] = await stayViews(platform, [row]);
    if (view === undefined) throw new Error('a stay was not shown');
    return view;
  };
  const { accountId: actorId } = callerOf(request);
  const { id: actionId, print } = keyed
    ? identityOf(request)
    : { id: `desk_${crypto.randomUUID()}`, print: fingerprint(request.body ?? {}) };
  const known = keyed ? await findDeskAction(inventory, actionId) : null;
  if (known !== null) {
    sameRequest(known, print);
    return show();
  }
  refuseUnsettled(row, kind);
  const before = await show();
  request.audit({ before: { state: before.state, rooms: before.rooms.map(({ id }) => id) } });
  const done = await refuseDesk(
    () =>
      actAtDesk(inventory, {
        ...{ actionId, fingerprint: print, kind, roomIds, actorId },
        ...{ bookingId: row.id, hotelId: hotel.id, today: dateIn(hotel.timeZone, new Date()) },
      }),
    row.id,
  );
  sameRequest(done, print);
  const after = await show();
  request.audit({ after: { state: after.state, rooms: after.rooms.map(({ id }) => id) } });
  return after;
}

// The hold alone does not know that the money has not been taken yet, or that a stay is over by the calendar.
function refuseUnsettled({ id: bookingId, status, settledAt }: StayRow, kind: DeskAction): void {
  const leaving: DeskAction[] = ['CHECK_OUT', 'UNDO_CHECK_OUT'];
  const allowed = leaving.includes(kind) ? ['CONFIRMED', 'COMPLETED'] : ['CONFIRMED'];
  if (settledAt !== null && allowed.includes(status)) return;
  const words = settledAt === null ? 'PENDING' : status;
  throw new ProblemError('BOOKING_STATE_CONFLICT', `The booking is ${words}.`, { bookingId });
}
