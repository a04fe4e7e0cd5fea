import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { callOf, type Deed } from '@holdfast/ui/pages/deed';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { inWords } from '../../../app/words.ts';
import type { Refund } from '../api/refunds-query.ts';

/** What can be decided about a refund. */
export type RefundDecision = 'approve' | 'reject' | 'retry' | 'substitute' | 'write-off';

interface Words {
  readonly title: string;
  readonly confirm: string;
  readonly danger?: true;
  /** The question under which a text is wanted; `needed` where the platform asks for one. */
  readonly note: string;
  readonly needed?: true;
  readonly says: (amount: string) => string;
  readonly call: (refundId: string, text: string, deed: Deed) => Promise<Refund>;
}

const noteOf = (text: string) => (text === '' ? {} : { note: text });
const words: Readonly<Record<RefundDecision, Words>> = {
  approve: {
    ...{ title: 'Approve this refund', confirm: 'Approve', note: 'Note for colleagues' },
    says: (amount) => `${amount} goes back to the card that paid, and the guest is told by e-mail.`,
    call: (refundId, text, deed) =>
      api.approveRefund({ path: { refundId }, body: noteOf(text), ...callOf(deed) }),
  },
  reject: {
    ...{ title: 'Reject this refund', confirm: 'Reject', danger: true, note: 'Why', needed: true },
    says: (amount) =>
      `${amount} stays with the platform. Who asked for it sees your reason; the guest does not.`,
    call: (refundId, reason, deed) =>
      api.rejectRefund({ path: { refundId }, body: { reason }, ...callOf(deed) }),
  },
  retry: {
    ...{ title: 'Try this refund again', confirm: 'Try again', note: 'Note for colleagues' },
    says: (amount) => `The provider is asked once more to give ${amount} back to the card that paid.`,
    call: (refundId, text, deed) =>
      api.retryRefund({ path: { refundId }, body: noteOf(text), ...callOf(deed) }),
  },
  substitute: {
    ...{ title: 'It was given back another way', confirm: 'It was given back', danger: true },
    ...{ note: 'How it was given back', needed: true },
    says: (amount) =>
      `${amount} counts as given back because you say so, by bank transfer for instance. The platform does not try the card again.`,
    call: (refundId, reason, deed) =>
      api.substituteRefund({ path: { refundId }, body: { reason }, ...callOf(deed) }),
  },
  'write-off': {
    ...{ title: 'Write this refund off', confirm: 'Write off', danger: true, note: 'Why', needed: true },
    says: (amount) => `The guest does not get ${amount}. The platform does not try again.`,
    call: (refundId, reason, deed) =>
      api.writeOffRefund({ path: { refundId }, body: { reason }, ...callOf(deed) }),
  },
};

/** Asks before something is decided about a refund. */
export function RefundDecisionDialog({
  refund,
  decision,
  onClose,
}: {
  readonly refund: Refund;
  readonly decision: RefundDecision;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState('');
  const { title, confirm, danger = false, note, needed = false, says, call } = words[decision];
  return (
    <DeedDialog
      {...{ title, confirm, danger, onClose }}
      canConfirm={!needed || text.trim() !== ''}
      act={(deed) => call(refund.id, text.trim(), deed)}
      done={({ status }) => `The refund is now: ${inWords(status).toLowerCase()}.`}
    >
      <p>{says(formatMoney(refund.amount, locale))}</p>
      <TextField
        label={note}
        lines={3}
        value={text}
        onChange={setText}
        isRequired={needed}
        hint="The guest does not see it."
      />
    </DeedDialog>
  );
}
