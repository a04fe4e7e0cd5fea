import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { callOf } from '@holdfast/ui/pages/deed';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import type { Dispute } from '../api/disputes-query.ts';

/** Asks for what is said against a dispute. */
export function EvidenceDialog({
  dispute,
  onClose,
}: {
  readonly dispute: Dispute;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState('');
  const path = { disputeId: dispute.id };
  return (
    <DeedDialog
      title="Submit evidence"
      confirm="Submit to the bank"
      danger
      onClose={onClose}
      canConfirm={text.trim() !== ''}
      act={(deed) => api.submitEvidence({ path, body: { text: text.trim() }, ...callOf(deed) })}
      done={() => 'It is on its way to the bank.'}
    >
      <p>
        The bank takes evidence once and then decides about {formatMoney(dispute.amount, locale)}. It cannot
        be changed afterwards.
      </p>
      <TextField
        label="What speaks against the dispute"
        lines={8}
        value={text}
        onChange={setText}
        maxLength={20_000}
        isRequired
      />
    </DeedDialog>
  );
}
