import type { SupportSchemas } from '@holdfast/sdk/support';
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
import { type Booking, refundLimitsQuery } from '../api/booking-queries.ts';
import { readRefundAmount } from '../refund-amount.ts';
import { outcomeOf } from './outcome-of.ts';
import { RefundLimits } from './refund-limits.tsx';

type Reason = SupportSchemas['CreateRefund']['reason'];
const reasons: readonly Reason[] = [
  'SERVICE_FAILURE',
  'GOODWILL',
  'DUPLICATE_CHARGE',
  'PRICE_ERROR',
  'OTHER',
];

/** Asks how much is given back and why, within what is left, and says whether somebody else has to agree. */
export function RefundDialog({
  booking: { id: bookingId, number, captured },
  onClose,
}: {
  readonly booking: Booking;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState<Reason>('SERVICE_FAILURE');
  const [text, setText] = useState('');
  const query = useQuery(refundLimitsQuery(bookingId));
  const amount = query.data === undefined ? undefined : readRefundAmount(typed, query.data);
  const money = amount !== undefined && 'money' in amount ? amount.money : undefined;
  const note = text.trim();
  const problem =
    amount?.kind === 'unreadable'
      ? 'Write an amount such as 12.50.'
      : amount?.kind === 'too-much'
        ? 'That is more than is left.'
        : undefined;
  return (
    <DeedDialog
      title={`Refund ${number}`}
      confirm={money === undefined ? 'Refund' : `Refund ${formatMoney(money, locale)}`}
      onClose={onClose}
      canConfirm={money !== undefined && note !== ''}
      act={(deed) => {
        const body = { amountMinor: money?.amountMinor ?? 0, reason, note };
        return api.createRefund({ path: { bookingId }, body, ...callOf(deed) });
      }}
      done={(answer) =>
        'operationId' in answer
          ? outcomeOf(answer)
          : answer.status === 'AWAITING_APPROVAL'
            ? `${formatMoney(answer.amount, locale)} waits for a second person, among the refunds.`
            : `${formatMoney(answer.amount, locale)} goes back to the card that paid. ${inWords(answer.status)}.`
      }
    >
      <QueryView query={query} skeleton="h-32 w-full">
        {(limits) => <RefundLimits limits={limits} />}
      </QueryView>
      <TextField
        label={`Amount in ${captured.currency}`}
        inputMode="decimal"
        value={typed}
        onChange={setTyped}
        error={problem}
        isRequired
        autoFocus
      />
      <NativeSelect
        label="Reason"
        options={reasons.map((id) => ({ id, label: inWords(id) }))}
        value={reason}
        onChange={(id) => setReason(id as Reason)}
      />
      <TextField
        label="What happened"
        lines={3}
        value={text}
        onChange={setText}
        hint="For colleagues; the guest does not see it."
        isRequired
      />
      {money === undefined ? null : (
        <Notice kind={amount?.kind === 'approval' ? 'warn' : 'info'}>
          <p>
            {amount?.kind === 'approval'
              ? `${formatMoney(money, locale)} is more than you may give back alone: it waits until a second person agrees.`
              : `${formatMoney(money, locale)} goes back to the card that paid, and the guest is told by e-mail. It cannot be taken back.`}
          </p>
        </Notice>
      )}
    </DeedDialog>
  );
}
