import { callOf } from '@holdfast/ui/pages/deed';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import type { Booking } from '../api/booking-queries.ts';

/** Asks before the guest gets their confirmation once more. */
export function ResendDialog({
  booking: { id: bookingId, guest },
  onClose,
}: {
  readonly booking: Booking;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState('');
  const body = text.trim() === '' ? {} : { note: text.trim() };
  return (
    <DeedDialog
      title="Send the confirmation again"
      confirm="Send"
      onClose={onClose}
      act={(deed) => api.resendConfirmation({ path: { bookingId }, body, ...callOf(deed) })}
      done={() => 'The confirmation is on its way.'}
    >
      <p>It goes to {guest.email ?? 'the address of the booking'}, as the booking is now.</p>
      <TextField label="Note for colleagues" lines={2} value={text} onChange={setText} />
    </DeedDialog>
  );
}
