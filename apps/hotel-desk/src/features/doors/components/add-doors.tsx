import { NativeSelect } from '@holdfast/ui/native-select';
import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { counted } from '../../../app/words.ts';
import { readFloor } from '../read-floor.ts';
import { readNumbers } from '../read-numbers.ts';

/** Which room types there are, and which one is meant at first. */
export interface AddDoorsProps {
  readonly hotelId: string;
  readonly types: readonly { readonly id: string; readonly label: string }[];
  readonly roomTypeId: string;
  readonly onClose: () => void;
}

/** Adds one or many doors to a room type. */
export function AddDoors({ hotelId, types, onClose, ...begin }: AddDoorsProps) {
  const [roomTypeId, setRoomTypeId] = useState(begin.roomTypeId);
  const [text, setText] = useState('');
  const [floorText, setFloorText] = useState('');
  const numbers = readNumbers(text);
  const floor = readFloor(floorText);
  return (
    <DeedDialog
      title="Add rooms"
      confirm={numbers === undefined ? 'Add' : `Add ${counted(numbers.length, 'room')}`}
      dismiss="Add none"
      onClose={onClose}
      canConfirm={numbers !== undefined && floor !== undefined}
      act={() =>
        api.addNumberedRooms({
          path: { hotelId },
          body: {
            roomTypeId,
            rooms: (numbers ?? []).map((number) => ({ number, floor: floor ?? null })),
          },
        })
      }
    >
      <NativeSelect label="Room type" options={types} value={roomTypeId} onChange={setRoomTypeId} />
      <TextField
        label="Numbers"
        value={text}
        onChange={setText}
        hint="Such as 101-108, or 201, 203, 12A. Up to 200 at once."
        error={text !== '' && numbers === undefined ? 'These cannot be read as numbers of doors' : undefined}
        isRequired
        autoFocus
      />
      <TextField
        label="Floor"
        value={floorText}
        onChange={setFloorText}
        inputMode="numeric"
        hint="Of all of them; may stay empty."
        error={floor === undefined ? 'A whole number, such as 2 or -1' : undefined}
      />
    </DeedDialog>
  );
}
