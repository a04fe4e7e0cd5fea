import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { api } from '../../../app/api.ts';
import type { Door } from '../api/doors-query.ts';

/** Asks before a door is taken away for good. */
export function RetireDoor({ door, onClose }: { readonly door: Door; readonly onClose: () => void }) {
  const { id: numberedRoomId, hotelId, number } = door;
  return (
    <DeedDialog
      title={`Retire room ${number}?`}
      confirm="Retire room"
      danger
      onClose={onClose}
      act={() => api.retireNumberedRoom({ path: { hotelId, numberedRoomId } })}
    >
      <p>
        It is given to nobody any more and leaves this list; past stays keep it. For a repair put it out of
        service instead.
      </p>
    </DeedDialog>
  );
}
