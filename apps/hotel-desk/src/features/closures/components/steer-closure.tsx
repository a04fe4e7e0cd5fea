import { Button } from '@holdfast/ui/button';
import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import type { Closure } from '../api/closures-queries.ts';

/** Pauses a closure, or lets it go on. */
export function SteerClosure({ closure }: { readonly closure: Closure }) {
  const [isOpen, setOpen] = useState(false);
  const { id: closureId, hotelId, state } = closure;
  if (state === 'DONE') return null;
  const pauses = state === 'RUNNING';
  const call = { path: { hotelId, closureId } };
  return (
    <>
      <Button kind="secondary" size="small" onPress={() => setOpen(true)}>
        {pauses ? 'Pause' : 'Resume'}
      </Button>
      {isOpen ? (
        <DeedDialog
          title={pauses ? 'Pause this closure?' : 'Resume this closure?'}
          confirm={pauses ? 'Pause' : 'Resume'}
          onClose={() => setOpen(false)}
          act={({ idempotencyKey }) =>
            pauses
              ? api.pauseClosure({ ...call, idempotencyKey })
              : api.resumeClosure({ ...call, idempotencyKey })
          }
        >
          <p>
            {pauses
              ? 'Bookings that have been begun are finished, the others wait. The nights stay off sale.'
              : `The bookings that wait are seen to, ${closure.bookingsPerMinute} a minute.`}
          </p>
        </DeedDialog>
      ) : null}
    </>
  );
}
