import { Card } from '@holdfast/ui/card';
import { Amount } from '@holdfast/ui/staff/amount';
import { DeedButton } from '../../../app/deeds/deed-button.tsx';
import { AuditLink } from '../../../app/show/audit-link.tsx';
import { BookingLink } from '../../../app/show/booking-link.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import type { Dispute } from '../api/disputes-query.ts';
import { EvidenceDialog } from './evidence-dialog.tsx';

/** A dispute, what was said against it, and where to say more. */
export function DisputeCard({ dispute }: { readonly dispute: Dispute }) {
  const { id, bookingId, amount, phase, reason, evidenceDueBy, evidence, createdAt } = dispute;
  return (
    <Card className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 p-4">
      <div className="min-w-0 flex-[1_1_18rem]">
        <h2 className="flex flex-wrap items-center gap-2 text-xl font-semibold">
          <Amount money={amount} /> <StateBadge state={phase} />
        </h2>
        <p>The bank says: {inWords(reason)}</p>
        <p className="text-sm text-ink-soft">
          <Instant at={createdAt} /> on <BookingLink id={bookingId} />
        </p>
        {phase === 'evidence_due' && evidenceDueBy !== undefined ? (
          <p className="text-sm font-medium text-warn">
            Evidence is taken until <Instant at={evidenceDueBy} />
          </p>
        ) : null}
        {evidence.map(({ text, writtenBy, createdAt: at, submittedAt }) => (
          <blockquote
            key={at}
            className="mt-2 border-l-2 border-line-strong pl-3 text-sm whitespace-pre-line"
          >
            {text}
            <footer className="text-ink-soft">
              {writtenBy}, {submittedAt === undefined ? 'not with the bank yet' : 'with the bank'}
            </footer>
          </blockquote>
        ))}
        <p className="mt-1 text-sm">
          <AuditLink object={id} />
        </p>
      </div>
      {phase === 'evidence_due' ? (
        <DeedButton
          label="Submit evidence"
          about={id}
          kind="primary"
          dialog={(close) => <EvidenceDialog dispute={dispute} onClose={close} />}
        />
      ) : null}
    </Card>
  );
}
