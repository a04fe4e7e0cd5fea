import { Checkbox } from '@holdfast/ui/checkbox';
import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import type { Door } from '../api/doors-query.ts';
import { readFloor } from '../read-floor.ts';

/** Changes a door: its number, its floor, whether it is in service. */
export function ChangeDoor({ door, onClose }: { readonly door: Door; readonly onClose: () => void }) {
  const { id: numberedRoomId, hotelId, version } = door;
  const [number, setNumber] = useState(door.number);
  const [floor, setFloor] = useState(door.floor === null ? '' : String(door.floor));
  const [inService, setInService] = useState(door.state === 'IN_SERVICE');
  const wanted = readFloor(floor);
  return (
    <DeedDialog
      title={`Change room ${door.number}`}
      confirm="Save"
      onClose={onClose}
      canConfirm={number.trim() !== '' && wanted !== undefined}
      act={() =>
        api.changeNumberedRoom({
          path: { hotelId, numberedRoomId },
          body: {
            version,
            number: number.trim(),
            floor: wanted ?? null,
            state: inService ? 'IN_SERVICE' : 'OUT_OF_SERVICE',
          },
        })
      }
    >
      <TextField label="Number on the door" value={number} onChange={setNumber} maxLength={16} isRequired />
      <TextField
        label="Floor"
        value={floor}
        onChange={setFloor}
        inputMode="numeric"
        hint="May stay empty."
        error={wanted === undefined ? 'A whole number, such as 2 or -1' : undefined}
      />
      <Checkbox isSelected={inService} onChange={setInService}>
        In service
      </Checkbox>
      {inService ? null : (
        <p className="text-sm text-ink-soft">
          It is not offered at check-in. Stays that have it keep it: give them another one at the desk. To
          sell fewer rooms, change “Rates and rooms” as well.
        </p>
      )}
    </DeedDialog>
  );
}
