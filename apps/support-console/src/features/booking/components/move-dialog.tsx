import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { Notice } from '@holdfast/ui/notice';
import { callOf } from '@holdfast/ui/pages/deed';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { TextField } from '@holdfast/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { type Booking, moveTargetsQuery } from '../api/booking-queries.ts';
import { readRefundAmount } from '../refund-amount.ts';
import { outcomeOf } from './outcome-of.ts';
import { TargetChoice } from './target-choice.tsx';

/** Asks where a guest is moved to for the same nights, and what they get back for the trouble. */
export function MoveDialog({
  booking: { id: bookingId, number, captured, totalPrice },
  onClose,
}: {
  readonly booking: Booking;
  readonly onClose: () => void;
}) {
  const [roomTypeId, setRoomTypeId] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const query = useQuery(moveTargetsQuery(bookingId));
  const limit = query.data?.compensationLimit;
  const amount = limit === undefined ? undefined : readRefundAmount(typed, { left: limit, alone: limit });
  const problem =
    amount?.kind === 'unreadable'
      ? 'Write an amount such as 12.50.'
      : amount?.kind === 'too-much'
        ? 'That is more than goes with a move: move the guest without it and ask for a refund.'
        : undefined;
  const compensation =
    amount !== undefined && 'money' in amount ? { compensationMinor: amount.money.amountMinor } : {};
  const note = text.trim();
  return (
    <DeedDialog
      title={`Move ${number}`}
      confirm="Move the guest"
      onClose={onClose}
      canConfirm={roomTypeId !== null && problem === undefined && note !== ''}
      act={async (deed) => {
        const body = { roomTypeId: roomTypeId ?? '', ...compensation, note };
        try {
          return await api.moveBooking({ path: { bookingId }, body, ...callOf(deed) });
        } catch (error) {
          // The rooms may be gone by now.
          void query.refetch();
          throw error;
        }
      }}
      done={(answer) => {
        const { hotel, roomType } = answer.booking;
        return answer.state === 'DONE'
          ? `Done. The guest has ${roomType.name}, ${hotel.name} now. ${answer.refund === undefined ? 'Nothing goes back.' : `${formatMoney(answer.refund.amount, locale)} goes back to them.`}`
          : outcomeOf(answer);
      }}
    >
      <p>
        For the same nights, and the guest pays the {formatMoney(totalPrice, locale)} that were agreed. They
        and both hotels are told.
      </p>
      <QueryView query={query} skeleton="h-48 w-full">
        {({ items, compensationLimit }) =>
          items.length === 0 ? (
            <Notice kind="warn">
              No other rooms are free on all nights, here or nearby. Other dates may help, or a refund.
            </Notice>
          ) : (
            <>
              <TargetChoice targets={items} chosen={roomTypeId} onChange={setRoomTypeId} />
              <TextField
                label={`Back for the trouble, in ${captured.currency}`}
                inputMode="decimal"
                value={typed}
                onChange={setTyped}
                error={problem}
                hint={`Nothing unless you say so; ${formatMoney(compensationLimit, locale)} at most.`}
              />
            </>
          )
        }
      </QueryView>
      <TextField
        label="Why"
        lines={2}
        value={text}
        onChange={setText}
        hint="For colleagues; the guest does not see it."
        isRequired
      />
    </DeedDialog>
  );
}
