import { Notice } from '@holdfast/ui/notice';
import { Link } from '@tanstack/react-router';
import { inLargestUnit, inWords } from '../../../app/words.ts';
import type { Booking } from '../api/booking-queries.ts';

const linkClass = 'font-medium text-accent underline';

/** What about a booking needs a person, before its story. */
export function TroubleNotices({
  booking: { compensations, disputes, refunds },
}: {
  readonly booking: Booking;
}) {
  const open = compensations.filter(({ state }) => state === 'stuck' || state === 'retrying');
  const due = disputes.filter(({ phase }) => phase === 'evidence_due');
  const waiting = refunds.filter(({ status }) => status === 'AWAITING_APPROVAL');
  if (open.length + due.length + waiting.length === 0) return null;
  return (
    <div className="mb-6 grid gap-3">
      {open.map(({ id, step, state, attempts, lastError, ageSeconds }) => (
        <Notice
          key={id}
          kind={state === 'stuck' ? 'bad' : 'warn'}
          title={`The undo of “${inWords(step)}” does not get through`}
        >
          <p>
            {attempts === 1 ? 'Tried once' : `Tried ${attempts} times`} in {inLargestUnit(ageSeconds)}, last:{' '}
            {inWords(lastError)}.
          </p>
          <Link to="/compensations" search={{ state }} className={linkClass}>
            Decide about it
          </Link>
        </Notice>
      ))}
      {due.map(({ id, reason }) => (
        <Notice key={id} kind="bad" title="The cardholder disputes a charge">
          <p>The bank says: {inWords(reason)}.</p>
          <Link to="/disputes" search={{ phase: 'evidence_due' }} className={linkClass}>
            Submit evidence
          </Link>
        </Notice>
      ))}
      {waiting.map(({ id }) => (
        <Notice key={id} kind="warn" title="A refund waits for a second person">
          <Link to="/refunds" search={{}} className={linkClass}>
            Decide about it
          </Link>
        </Notice>
      ))}
    </div>
  );
}
