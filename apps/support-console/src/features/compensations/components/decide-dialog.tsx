import type { SupportSchemas } from '@holdfast/sdk/support';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { Notice } from '@holdfast/ui/notice';
import { callOf, type Deed } from '@holdfast/ui/pages/deed';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { TextField } from '@holdfast/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { compensationQuery } from '../api/compensations-query.ts';

/** What can be decided about an undo. */
export type CompensationDecision = 'retry' | 'substitute' | 'write-off';

type Detail = SupportSchemas['CompensationDetail'];

interface Words {
  readonly title: string;
  readonly confirm: string;
  readonly done: string;
  readonly note: string;
  readonly says: (detail: Detail) => string;
  readonly call: (compensationId: string, text: string, deed: Deed) => Promise<unknown>;
}

const words: Readonly<Record<CompensationDecision, Words>> = {
  retry: {
    ...{ title: 'Try this undo again now', confirm: 'Try again', note: 'Note for colleagues' },
    done: 'It is being tried again.',
    says: ({ consequences }) => consequences.retry,
    call: (compensationId, text, deed) =>
      api.retryCompensation({
        ...{ path: { compensationId }, ...callOf(deed) },
        body: text === '' ? {} : { note: text },
      }),
  },
  substitute: {
    ...{ title: 'It was done another way', confirm: 'It was done', note: 'How it was done' },
    done: 'It counts as done.',
    says: ({ consequences }) => consequences.substitute,
    call: (compensationId, reason, deed) =>
      api.substituteCompensation({ path: { compensationId }, body: { reason }, ...callOf(deed) }),
  },
  'write-off': {
    ...{ title: 'Write this undo off', confirm: 'Write off', note: 'Why' },
    done: 'It is written off.',
    says: ({ consequences }) => consequences.writeOff,
    call: (compensationId, reason, deed) =>
      api.writeOffCompensation({ path: { compensationId }, body: { reason }, ...callOf(deed) }),
  },
};

/** Asks before something is decided about an undo, and says what that does and how much is at stake. */
export function DecideDialog({
  compensationId,
  decision,
  onClose,
}: {
  readonly compensationId: string;
  readonly decision: CompensationDecision;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState('');
  const query = useQuery(compensationQuery(compensationId));
  const { title, confirm, done, note, says, call } = words[decision];
  const needed = decision !== 'retry';
  return (
    <DeedDialog
      {...{ title, confirm, onClose }}
      danger={needed}
      canConfirm={query.data !== undefined && (!needed || text.trim() !== '')}
      act={(deed) => call(compensationId, text.trim(), deed)}
      done={() => done}
    >
      <QueryView query={query} skeleton="h-24 w-full">
        {(detail) => (
          <>
            <p>{says(detail)}</p>
            {detail.atStake === undefined ? null : (
              <Notice kind={needed ? 'warn' : 'info'}>
                {formatMoney(detail.atStake, locale)} of the guest's money is at stake on booking{' '}
                {detail.bookingNumber}.
              </Notice>
            )}
          </>
        )}
      </QueryView>
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
