import { Button } from '@holdfast/ui/button';
import { type ReactNode, useState } from 'react';
import type { Stay } from '../api/desk-queries.ts';
import { CheckOutDialog, UndoDialog } from './move-dialogs.tsx';
import { NoShowDialog } from './no-show-dialog.tsx';
import { RoomsDialog } from './rooms-dialog.tsx';

type Open = 'check-in' | 'assign' | 'check-out' | 'undo' | 'no-show';

/** A stay, and the day it is where the hotel is. */
export interface StayDeedsProps {
  readonly hotelId: string;
  readonly stay: Stay;
  readonly today: string;
}

/** What the desk can do about a stay as it is now. */
export function StayDeeds({ hotelId, stay, today }: StayDeedsProps) {
  const [open, setOpen] = useState<Open>();
  const { booking, state, rooms } = stay;
  const close = () => setOpen(undefined);
  const who = booking.guest.fullName ?? booking.number;
  const button = (to: Open, label: string, kind: 'primary' | 'secondary' | 'quiet') => (
    <Button kind={kind} size="small" aria-label={`${label}: ${who}`} onPress={() => setOpen(to)}>
      {label}
    </Button>
  );
  const hasCome = booking.checkIn <= today;
  const confirmed = booking.status === 'CONFIRMED';
  const deeds: Readonly<Record<Stay['state'], () => ReactNode>> = {
    EXPECTED: () =>
      confirmed ? (
        <>
          {hasCome ? button('no-show', 'No-show', 'quiet') : null}
          {button('assign', rooms.length === 0 ? 'Give room' : 'Change room', 'secondary')}
          {hasCome ? button('check-in', 'Check in', 'primary') : null}
        </>
      ) : null,
    CHECKED_IN: () => (
      <>
        {confirmed ? button('undo', 'Undo check-in', 'quiet') : null}
        {confirmed ? button('assign', 'Change room', 'secondary') : null}
        {button('check-out', 'Check out', 'primary')}
      </>
    ),
    CHECKED_OUT: () => button('undo', 'Undo check-out', 'quiet'),
  };
  const shared = { hotelId, stay, onClose: close };
  const dialogs: Readonly<Record<Open, () => ReactNode>> = {
    'check-in': () => <RoomsDialog {...shared} deed="check-in" />,
    assign: () => <RoomsDialog {...shared} deed="assign" />,
    'check-out': () => <CheckOutDialog {...shared} today={today} />,
    undo: () => <UndoDialog {...shared} />,
    'no-show': () => <NoShowDialog {...shared} />,
  };
  return (
    <div className="flex flex-wrap gap-2 md:min-w-80 md:justify-end">
      {deeds[state]()}
      {open === undefined ? null : dialogs[open]()}
    </div>
  );
}
