import { Card } from '@holdfast/ui/card';
import { Code } from '@holdfast/ui/staff/code';
import { DeedButton } from '../../../app/deeds/deed-button.tsx';
import { AuditLink } from '../../../app/show/audit-link.tsx';
import { BookingLink } from '../../../app/show/booking-link.tsx';
import { Facts } from '../../../app/show/facts.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import type { Finding } from '../api/reconciliation-queries.ts';
import { CloseFindingDialog } from './close-finding-dialog.tsx';

/** A case with what both sides say. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { id, kind, meaning, state, objectId, bookingId, note, closedBy, lastSeenAt } = finding;
  return (
    <Card className="flex flex-col gap-3 p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-[1_1_18rem]">
          <h2 className="flex flex-wrap items-center gap-2 text-lg font-semibold">
            {inWords(kind)} <StateBadge state={state} />
          </h2>
          <p>{meaning}</p>
          <p className="text-sm text-ink-soft">
            <Code>{objectId}</Code>, last seen <Instant at={lastSeenAt} />
            {bookingId === undefined ? null : (
              <>
                , on <BookingLink id={bookingId} />
              </>
            )}
          </p>
        </div>
        {state === 'OPEN' ? (
          <DeedButton
            label="Accept as it is"
            about={objectId}
            dialog={(close) => <CloseFindingDialog finding={finding} onClose={close} />}
          />
        ) : null}
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Side title="The provider says" side={finding.providerSide} />
        <Side title="We say" side={finding.ourSide} />
      </div>
      {note === undefined ? null : (
        <p className="text-sm">
          {closedBy}: {note}
        </p>
      )}
      <p className="text-sm">
        <AuditLink object={id} />
      </p>
    </Card>
  );
}

function Side({ title, side }: { readonly title: string; readonly side: Finding['ourSide'] }) {
  const facts = Object.entries(side ?? {}).map(([name, value]) => [name, String(value)] as const);
  return (
    <div className="rounded-control bg-raised p-3">
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      {facts.length === 0 ? (
        <p className="text-sm text-ink-soft">Nothing is known of it.</p>
      ) : (
        <Facts facts={facts} />
      )}
    </div>
  );
}
