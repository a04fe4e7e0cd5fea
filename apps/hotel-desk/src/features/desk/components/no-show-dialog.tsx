import { Notice } from '@holdfast/ui/notice';
import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { counted } from '../../../app/words.ts';
import type { StayDialogProps } from './rooms-dialog.tsx';

/** Asks before a guest is said not to have come. */
export function NoShowDialog({ hotelId, stay, onClose }: StayDialogProps) {
  const [note, setNote] = useState('');
  const { booking } = stay;
  return (
    <DeedDialog
      title={`${booking.guest.fullName ?? booking.number} did not come?`}
      confirm="Report no-show"
      onClose={onClose}
      danger
      act={({ idempotencyKey }) =>
        api.reportNoShow({
          path: { hotelId, bookingId: booking.id },
          body: note.trim() === '' ? {} : { note: note.trim() },
          idempotencyKey,
        })
      }
    >
      <Notice kind="warn" title="This cannot be taken back">
        <p>
          {counted(booking.rooms, 'room')} can be sold again from now on. What the guest gets back is what the
          cancellation policy leaves at check-in, and they are told.
        </p>
      </Notice>
      <TextField
        label="Note for colleagues and support"
        hint="The guest does not see it."
        lines={2}
        maxLength={2_000}
        value={note}
        onChange={setNote}
      />
    </DeedDialog>
  );
}
