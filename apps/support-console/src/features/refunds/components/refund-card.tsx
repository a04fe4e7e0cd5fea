import { Card } from '@holdfast/ui/card';
import { useSomebody } from '@holdfast/ui/session/use-session';
import { Amount } from '@holdfast/ui/staff/amount';
import { Code } from '@holdfast/ui/staff/code';
import { session } from '../../../app/api.ts';
import { DeedButton } from '../../../app/deeds/deed-button.tsx';
import { AuditLink } from '../../../app/show/audit-link.tsx';
import { BookingLink } from '../../../app/show/booking-link.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import type { Refund } from '../api/refunds-query.ts';
import { RefundDecisionDialog } from './refund-decision-dialog.tsx';

/** A refund, who asked for it, and what can be decided about it. */
export function RefundCard({ refund }: { readonly refund: Refund }) {
  const account = useSomebody(session);
  const own = refund.requestedBy === account.id;
  const waits = refund.status === 'AWAITING_APPROVAL';
  const decide =
    (decision: 'approve' | 'reject' | 'retry' | 'substitute' | 'write-off') => (close: () => void) => (
      <RefundDecisionDialog refund={refund} decision={decision} onClose={close} />
    );
  return (
    <Card className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 p-4">
      <div className="min-w-0 flex-[1_1_18rem]">
        <h2 className="flex flex-wrap items-center gap-2 text-xl font-semibold">
          <Amount money={refund.amount} />
          <StateBadge state={refund.status} />
        </h2>
        <p>
          {inWords(refund.reason)}, asked for by {own ? 'you' : <Code>{refund.requestedBy}</Code>}
          {refund.decidedBy === undefined ? null : (
            <>
              , decided by <Code>{refund.decidedBy}</Code>
            </>
          )}
        </p>
        <p className="text-sm text-ink-soft">
          <Instant at={refund.createdAt} /> on <BookingLink id={refund.bookingId} />
        </p>
        {refund.failureCode === undefined ? null : (
          <p className="text-sm text-bad">The provider says: {inWords(refund.failureCode)}</p>
        )}
        <p className="mt-1 text-sm">
          <AuditLink object={refund.id} />
        </p>
      </div>
      <div className="flex max-w-sm flex-col items-start gap-2 sm:items-end">
        <div className="flex flex-wrap gap-2">
          {waits ? (
            <>
              <DeedButton
                label="Approve"
                about={refund.id}
                kind="primary"
                isDisabled={own}
                dialog={decide('approve')}
              />
              <DeedButton label="Reject" about={refund.id} isDisabled={own} dialog={decide('reject')} />
            </>
          ) : null}
          {refund.status === 'FAILED' ? (
            <>
              <DeedButton label="Try again" about={refund.id} kind="primary" dialog={decide('retry')} />
              <DeedButton label="Done another way" about={refund.id} dialog={decide('substitute')} />
              <DeedButton label="Write off" about={refund.id} kind="danger" dialog={decide('write-off')} />
            </>
          ) : null}
        </div>
        {waits && own ? (
          <p className="text-sm text-warn sm:text-right">
            Refused to you: you asked for it, so a second person has to decide.
          </p>
        ) : null}
      </div>
    </Card>
  );
}
