import { Notice } from '@holdfast/ui/notice';
import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { api } from '../../../app/api.ts';
import type { Closure } from '../api/closures-queries.ts';

const words = {
  pause: {
    title: 'Pause this closure?',
    confirm: 'Pause',
    settled: 'It has been paused meanwhile.',
    done: 'It is paused. Bookings that have been begun are finished, the others wait.',
  },
  resume: {
    title: 'Resume this closure?',
    confirm: 'Resume',
    settled: 'It has been resumed meanwhile.',
    done: 'It goes on. The bookings that wait are seen to.',
  },
} as const;

const ended = 'It has come to its end meanwhile: no booking waits any more.';

/** Asks whether a closure is to be paused, or to go on; it stays what it was asked as, whatever colleagues do. */
export function SteerDialog({
  closure: { id: closureId, hotelId, state, bookingsPerMinute },
  to,
  onClose,
}: {
  readonly closure: Closure;
  readonly to: keyof typeof words;
  readonly onClose: () => void;
}) {
  const { title, confirm, settled, done } = words[to];
  const isOpenQuestion = state === (to === 'pause' ? 'RUNNING' : 'PAUSED');
  return (
    <DeedDialog
      title={title}
      confirm={confirm}
      onClose={onClose}
      canConfirm={isOpenQuestion}
      act={({ idempotencyKey }) => {
        const call = { path: { hotelId, closureId }, idempotencyKey };
        return to === 'pause' ? api.pauseClosure(call) : api.resumeClosure(call);
      }}
      done={(answer) => (answer.state === 'DONE' ? ended : done)}
    >
      <p>
        {to === 'pause'
          ? 'Bookings that have been begun are finished, the others wait. The nights stay off sale.'
          : `The bookings that wait are seen to, ${bookingsPerMinute} a minute.`}
      </p>
      {isOpenQuestion ? null : (
        <Notice kind="warn" live>
          {state === 'DONE' ? ended : settled}
        </Notice>
      )}
    </DeedDialog>
  );
}
