import { Notice } from '@holdfast/ui/notice';
import { callOf } from '@holdfast/ui/pages/deed';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { inWords } from '../../../app/words.ts';
import type { Delivery } from '../api/deliveries-queries.ts';

/** Asks before an event is sent once more. */
export function ReplayDeliveryDialog({
  delivery,
  onClose,
}: {
  readonly delivery: Delivery;
  readonly onClose: () => void;
}) {
  const { id: deliveryId, event, endpoint } = delivery;
  return (
    <DeedDialog
      title="Send this event once more"
      confirm="Send again"
      onClose={onClose}
      act={(deed) => api.replayWebhookDelivery({ path: { deliveryId }, body: {}, ...callOf(deed) })}
      done={({ state }) => `The delivery is now: ${inWords(state).toLowerCase()}.`}
    >
      <p>
        {event.type} goes to <span className="break-all">{endpoint.url}</span> with the same webhook id, so
        that the partner sees it is the same event, and is retried for 72 hours anew.
      </p>
      {endpoint.state === 'PAUSED' ? (
        <Notice kind="warn">The endpoint is paused: it waits until the partner resumes it.</Notice>
      ) : null}
    </DeedDialog>
  );
}
