import { formatStay } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { Notice } from '@holdfast/ui/notice';
import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { counted } from '../../../app/words.ts';
import { freeRoomsQuery, type Stay } from '../api/desk-queries.ts';
import { chooseRooms, proposeRooms } from '../choose-rooms.ts';
import { RoomChoice } from './room-choice.tsx';

/** What a dialog about a stay needs. */
export interface StayDialogProps {
  readonly hotelId: string;
  readonly stay: Stay;
  readonly onClose: () => void;
}

const words = {
  'check-in': { title: 'Check in', confirm: 'Check in', dismiss: 'Not yet' },
  assign: { title: 'Give rooms', confirm: 'Give these rooms', dismiss: 'Keep as it is' },
} as const;

/** Chooses the doors of a stay; with `check-in` the guests get them now. */
export function RoomsDialog({
  hotelId,
  stay,
  onClose,
  deed,
}: StayDialogProps & { readonly deed: keyof typeof words }) {
  const { booking, rooms, state } = stay;
  const query = useQuery(freeRoomsQuery(hotelId, booking.id));
  const [chosen, setChosen] = useState<readonly string[]>();
  const { title, confirm, dismiss } = words[deed];
  const free = query.data?.items ?? [];
  const mine = rooms.map(({ id }) => id);
  const roomIds = chosen ?? proposeRooms(free, { mine, needed: booking.rooms });
  const complete = roomIds.length === booking.rooms;
  const call = { path: { hotelId, bookingId: booking.id }, body: { roomIds: [...roomIds] } };
  return (
    <DeedDialog
      title={`${title}: ${booking.guest.fullName ?? booking.number}`}
      confirm={confirm}
      dismiss={dismiss}
      onClose={onClose}
      wide
      canConfirm={query.data !== undefined && (complete || (deed === 'assign' && state === 'EXPECTED'))}
      act={({ idempotencyKey }) =>
        deed === 'check-in' ? api.checkIn({ ...call, idempotencyKey }) : api.assignRooms(call)
      }
    >
      <p className="text-ink-soft">
        {booking.rooms} × {booking.roomType.name} · {formatStay(booking.checkIn, booking.checkOut, locale)} ·{' '}
        {counted(booking.guests, 'guest')}
      </p>
      {booking.specialRequests === undefined ? null : (
        <Notice title="The guest asks">{booking.specialRequests}</Notice>
      )}
      <QueryView query={query} skeleton="h-40 w-full">
        {({ items, needed }) =>
          items.length === 0 ? (
            <Notice kind="warn" title="No room of this type is free for all of the nights">
              <p>
                Move a guest who has not come yet to another room, put one back in service, or ask support to
                change the booking to another type.
              </p>
            </Notice>
          ) : (
            <RoomChoice
              rooms={items}
              needed={needed}
              chosen={roomIds}
              onChange={(wanted) => setChosen(chooseRooms(roomIds, wanted, needed))}
            />
          )
        }
      </QueryView>
    </DeedDialog>
  );
}
