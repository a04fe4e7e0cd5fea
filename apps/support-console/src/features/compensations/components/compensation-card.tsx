import { Card } from '@holdfast/ui/card';
import { DeedButton } from '../../../app/deeds/deed-button.tsx';
import { AuditLink } from '../../../app/show/audit-link.tsx';
import { BookingLink } from '../../../app/show/booking-link.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inLargestUnit, inWords } from '../../../app/words.ts';
import type { Compensation } from '../api/compensations-query.ts';
import { type CompensationDecision, DecideDialog } from './decide-dialog.tsx';

const undoes: Readonly<Record<Compensation['step'], string>> = {
  reserve: 'Give the rooms back',
  authorize: 'Let the money on the card go',
  confirm: 'Take the confirmation back',
  capture: 'Give the money back',
  notify: 'Tell the guest',
  refund: 'Give a refund',
  late_payment: 'Give back a payment that came too late',
};

/** An undo, how often it was tried, and what can be decided about it. */
export function CompensationCard({ compensation }: { readonly compensation: Compensation }) {
  const { id, bookingId, step, state, attempts, lastError, ageSeconds, nextTryAt, note, decidedBy } =
    compensation;
  const open = state === 'stuck' || state === 'retrying';
  const decide = (decision: CompensationDecision) => (close: () => void) => (
    <DecideDialog compensationId={id} decision={decision} onClose={close} />
  );
  return (
    <Card className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 p-4">
      <div className="min-w-0 flex-[1_1_18rem]">
        <h2 className="flex flex-wrap items-center gap-2 text-lg font-semibold">
          {undoes[step]} <StateBadge state={state} />
        </h2>
        <p>
          {attempts === 1 ? 'Tried once' : `Tried ${attempts} times`} in {inLargestUnit(ageSeconds)}, last:{' '}
          <span className="font-medium">{inWords(lastError)}</span>
        </p>
        <p className="text-sm text-ink-soft">
          On <BookingLink id={bookingId} />
          {open && nextTryAt !== undefined ? (
            <>
              , tried again <Instant at={nextTryAt} />
            </>
          ) : null}
        </p>
        {decidedBy === undefined ? null : (
          <p className="text-sm">
            {decidedBy}: {note ?? 'no note'}
          </p>
        )}
        <p className="mt-1 text-sm">
          <AuditLink object={id} />
        </p>
      </div>
      {open ? (
        <div className="flex flex-wrap gap-2">
          <DeedButton label="Try again now" about={bookingId} kind="primary" dialog={decide('retry')} />
          <DeedButton label="Done another way" about={bookingId} dialog={decide('substitute')} />
          <DeedButton label="Write off" about={bookingId} kind="danger" dialog={decide('write-off')} />
        </div>
      ) : null}
    </Card>
  );
}
