import { Button } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { useState } from 'react';
import { DeedButton } from '../../../app/deeds/deed-button.tsx';
import { AuditLink } from '../../../app/show/audit-link.tsx';
import { BookingLink } from '../../../app/show/booking-link.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import type { DeliveriesShown, Delivery } from '../api/deliveries-queries.ts';
import { Attempts } from './attempts.tsx';
import { ReplayDeliveryDialog } from './replay-delivery-dialog.tsx';

const filterClass = 'cursor-pointer text-left font-mono text-sm break-all text-accent underline';

/** A delivery, how its last attempt went, and the way to send it once more. */
export function DeliveryCard({
  delivery,
  onNarrow,
}: {
  readonly delivery: Delivery;
  readonly onNarrow: (only: Pick<DeliveriesShown, 'partnerId' | 'endpointId'>) => void;
}) {
  const [showsAttempts, setShowsAttempts] = useState(false);
  const { id, partnerId, endpoint, event, state, attemptCount, lastStatus, lastError, nextAttemptAt } =
    delivery;
  return (
    <Card className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 p-4">
      <div className="min-w-0 flex-[1_1_20rem]">
        <h2 className="flex flex-wrap items-center gap-2 text-lg font-semibold">
          {event.type} <StateBadge state={state} />
          {endpoint.state === 'ACTIVE' ? null : <StateBadge state={endpoint.state} />}
        </h2>
        <p className="break-all">{endpoint.url}</p>
        <p className="text-sm text-ink-soft">
          <Instant at={delivery.createdAt} /> for{' '}
          <button type="button" className={filterClass} onClick={() => onNarrow({ partnerId })}>
            {partnerId}
          </button>{' '}
          at{' '}
          <button type="button" className={filterClass} onClick={() => onNarrow({ endpointId: endpoint.id })}>
            {endpoint.id}
          </button>
        </p>
        <p className="text-sm">
          {attemptCount === 0
            ? 'Not tried yet'
            : attemptCount === 1
              ? 'Tried once'
              : `Tried ${attemptCount} times`}
          {lastError === undefined || lastError === 'HTTP_STATUS' ? null : `, last: ${inWords(lastError)}`}
          {lastStatus === undefined ? null : `, last answer: HTTP ${lastStatus}`}
          {nextAttemptAt === undefined ? null : (
            <>
              , next <Instant at={nextAttemptAt} />
            </>
          )}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
          {event.bookingId === undefined ? null : <BookingLink id={event.bookingId}>Its booking</BookingLink>}
          <AuditLink object={id} />
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          kind="quiet"
          size="small"
          aria-expanded={showsAttempts}
          onPress={() => setShowsAttempts(!showsAttempts)}
        >
          {showsAttempts ? 'Hide attempts' : 'Show attempts'}
        </Button>
        <DeedButton
          label="Send again"
          about={id}
          isDisabled={endpoint.state === 'DELETED'}
          dialog={(close) => <ReplayDeliveryDialog delivery={delivery} onClose={close} />}
        />
      </div>
      {showsAttempts ? <Attempts deliveryId={id} /> : null}
    </Card>
  );
}
