import { formatDate } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { api } from '../../../app/api.ts';
import type { StayDialogProps } from './rooms-dialog.tsx';

const doorsOf = ({ rooms }: StayDialogProps['stay']) => rooms.map(({ number }) => number).join(', ');

/** Asks before guests are checked out. */
export function CheckOutDialog({
  hotelId,
  stay,
  today,
  onClose,
}: StayDialogProps & { readonly today: string }) {
  const { booking } = stay;
  return (
    <DeedDialog
      title={`Check out: ${booking.guest.fullName ?? booking.number}`}
      confirm="Check out"
      dismiss="Not yet"
      onClose={onClose}
      act={({ idempotencyKey }) =>
        api.checkOut({ path: { hotelId, bookingId: booking.id }, body: {}, idempotencyKey })
      }
    >
      <p>Room {doorsOf(stay)} is free for the next guests as soon as they are checked out.</p>
      {booking.checkOut > today ? (
        <p className="text-ink-soft">
          They leave early: the booking goes to {formatDate(booking.checkOut, locale)} and nothing is paid
          back by this.
        </p>
      ) : null}
    </DeedDialog>
  );
}

/** Asks before a check-in or a check-out is taken back. */
export function UndoDialog({ hotelId, stay, onClose }: StayDialogProps) {
  const { booking, state } = stay;
  const who = booking.guest.fullName ?? booking.number;
  const call = { path: { hotelId, bookingId: booking.id }, body: {} };
  return state === 'CHECKED_IN' ? (
    <DeedDialog
      title={`Undo check-in: ${who}`}
      confirm="Undo check-in"
      onClose={onClose}
      act={({ idempotencyKey }) => api.undoCheckIn({ ...call, idempotencyKey })}
    >
      <p>The guests are expected again, in room {doorsOf(stay)}.</p>
    </DeedDialog>
  ) : (
    <DeedDialog
      title={`Undo check-out: ${who}`}
      confirm="Undo check-out"
      onClose={onClose}
      act={({ idempotencyKey }) => api.undoCheckOut({ ...call, idempotencyKey })}
    >
      <p>The guests are in room {doorsOf(stay)} again, unless somebody else has it by now.</p>
    </DeedDialog>
  );
}
