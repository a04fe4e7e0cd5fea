import { callOf } from '@holdfast/ui/pages/deed';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import type { Finding } from '../api/reconciliation-queries.ts';

/** Asks before a case is accepted as it is. */
export function CloseFindingDialog({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState('');
  const path = { findingId: finding.id };
  return (
    <DeedDialog
      title="Accept this case as it is"
      confirm="Accept"
      danger
      onClose={onClose}
      canConfirm={text.trim() !== ''}
      act={(deed) => api.closeFinding({ path, body: { note: text.trim() }, ...callOf(deed) })}
      done={() => 'The case is closed.'}
    >
      <p>No money is moved: both sides stay as they are, and the case is not shown as open any more.</p>
      <TextField label="Why it is right so" lines={3} value={text} onChange={setText} isRequired />
    </DeedDialog>
  );
}
