import type { AdminSchemas } from '@holdfast/sdk/admin';
import { Button } from '@holdfast/ui/button';
import { NativeSelect } from '@holdfast/ui/native-select';
import { Notice } from '@holdfast/ui/notice';
import { Amount } from '@holdfast/ui/staff/amount';
import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import type { Booking } from '../api/bookings-query.ts';

type Reason = AdminSchemas['HotelCancel']['reason'];

const reasons: readonly { readonly id: Reason; readonly label: string }[] = [
  { id: 'ROOM_OUT_OF_ORDER', label: 'The room is out of order' },
  { id: 'HOTEL_FULL', label: 'The hotel is full' },
  { id: 'HOTEL_CLOSED', label: 'The hotel is closed' },
  { id: 'GUEST_ASKED', label: 'The guest asked for it' },
  { id: 'OTHER', label: 'Something else' },
];

/** Cancels a booking on behalf of the hotel, after asking. */
export function CancelBooking({ hotelId, booking }: { readonly hotelId: string; readonly booking: Booking }) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<Reason>('ROOM_OUT_OF_ORDER');
  const [note, setNote] = useState('');
  const who = booking.guest.fullName ?? booking.number;
  return (
    <>
      <Button kind="quiet" size="small" aria-label={`Cancel: ${who}`} onPress={() => setOpen(true)}>
        Cancel
      </Button>
      {isOpen ? (
        <DeedDialog
          title={`Cancel the booking of ${who}?`}
          confirm="Cancel booking"
          onClose={() => setOpen(false)}
          danger
          act={({ idempotencyKey }) =>
            api.cancelHotelBooking({
              path: { hotelId, bookingId: booking.id },
              body: { reason, ...(note.trim() === '' ? {} : { note: note.trim() }) },
              idempotencyKey,
            })
          }
        >
          <Notice kind="warn" title="This cannot be taken back">
            <p>
              The guest gets all of <Amount money={booking.totalPrice} /> back, whatever the policy says, and
              is told.
            </p>
          </Notice>
          <NativeSelect
            label="Reason"
            options={reasons}
            value={reason}
            onChange={(id) => setReason(id as Reason)}
          />
          <TextField
            label="Note for colleagues and support"
            hint="The guest does not see it."
            lines={2}
            maxLength={2_000}
            value={note}
            onChange={setNote}
          />
        </DeedDialog>
      ) : null}
    </>
  );
}
