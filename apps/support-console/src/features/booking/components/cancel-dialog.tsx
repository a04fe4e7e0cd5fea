import type { SupportSchemas } from '@holdfast/sdk/support';
import { Checkbox } from '@holdfast/ui/checkbox';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { NativeSelect } from '@holdfast/ui/native-select';
import { Notice } from '@holdfast/ui/notice';
import { callOf } from '@holdfast/ui/pages/deed';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { TextField } from '@holdfast/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { inWords } from '../../../app/words.ts';
import { type Booking, endingQuery } from '../api/booking-queries.ts';
import { EndingFigures } from './ending-figures.tsx';
import { outcomeOf } from './outcome-of.ts';

type Reason = NonNullable<SupportSchemas['SupportCancel']['reason']>;
const reasons: readonly Reason[] = ['GUEST_ASKED', 'ILLNESS', 'TRAVEL_DISRUPTED', 'SERVICE_FAILURE', 'OTHER'];

/** Asks before a booking is ended, and says what that gives back with the fee and without. */
export function CancelDialog({
  booking: { id: bookingId, number },
  onClose,
}: {
  readonly booking: Booking;
  readonly onClose: () => void;
}) {
  const [waiveFee, setWaiveFee] = useState(false);
  const [reason, setReason] = useState<Reason>('GUEST_ASKED');
  const [text, setText] = useState('');
  const query = useQuery(endingQuery(bookingId));
  const note = text.trim() === '' ? {} : { note: text.trim() };
  return (
    <DeedDialog
      title={`Cancel ${number}`}
      confirm="Cancel the booking"
      danger
      onClose={onClose}
      canConfirm={query.data !== undefined}
      act={(deed) =>
        api.cancelBooking({ path: { bookingId }, body: { waiveFee, reason, ...note }, ...callOf(deed) })
      }
      done={outcomeOf}
    >
      <QueryView query={query} skeleton="h-24 w-full">
        {(preview) => (
          <>
            <p>
              {preview.stopsBooking
                ? 'The booking is still being made. It is stopped, its rooms are given back, and nothing is charged.'
                : 'The rooms are for sale again at once, and the guest is told by e-mail. This cannot be taken back.'}
            </p>
            {preview.stopsBooking ? null : (
              <EndingFigures ending={waiveFee ? preview.waived : preview.byPolicy} />
            )}
            {preview.disputed ? (
              <Notice kind="warn">
                A charge is disputed: nothing is given back until the bank has decided.
              </Notice>
            ) : preview.byPolicy.fee.amountMinor > 0 ? (
              <Checkbox isSelected={waiveFee} onChange={setWaiveFee}>
                Waive the fee of {formatMoney(preview.byPolicy.fee, locale)}
              </Checkbox>
            ) : null}
          </>
        )}
      </QueryView>
      <NativeSelect
        label="Reason"
        options={reasons.map((id) => ({ id, label: inWords(id) }))}
        value={reason}
        onChange={(id) => setReason(id as Reason)}
      />
      <TextField
        label="Note for colleagues"
        lines={2}
        value={text}
        onChange={setText}
        hint="The guest does not see it."
      />
    </DeedDialog>
  );
}
