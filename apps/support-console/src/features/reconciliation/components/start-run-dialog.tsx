import { Notice } from '@holdfast/ui/notice';
import { callOf } from '@holdfast/ui/pages/deed';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { inWords } from '../../../app/words.ts';

const dayMillis = 86_400_000;
const dateOf = (millis: number) => new Date(millis).toISOString().slice(0, 10);

/** Asks which days are to be compared. */
export function StartRunDialog({ onClose }: { readonly onClose: () => void }) {
  const [from, setFrom] = useState(() => dateOf(Date.now() - 2 * dayMillis));
  const [until, setUntil] = useState(() => dateOf(Date.now() + dayMillis));
  const inOrder = from !== '' && until !== '' && from < until;
  const body = { from: `${from}T00:00:00.000Z`, until: `${until}T00:00:00.000Z` };
  return (
    <DeedDialog
      title="Compare with the provider"
      confirm="Compare"
      onClose={onClose}
      canConfirm={inOrder}
      act={(deed) => api.startReconciliation({ body, ...callOf(deed) })}
      done={({ id, trigger }) => `${inWords(trigger)} run ${id} has begun; it is among the runs.`}
    >
      <p>
        Every charge, refund and dispute of these days is compared. What the platform can put right is put
        right; the rest becomes a case.
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="From" type="date" value={from} onChange={setFrom} isRequired />
        <TextField label="Until, without that day" type="date" value={until} onChange={setUntil} isRequired />
      </div>
      {inOrder ? null : <Notice kind="warn">The first day has to be before the last.</Notice>}
    </DeedDialog>
  );
}
