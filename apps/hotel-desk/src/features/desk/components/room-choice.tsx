import { ListBox, ListBoxItem } from 'react-aria-components';
import { counted } from '../../../app/words.ts';
import type { FreeRoom } from '../api/desk-queries.ts';

/** Doors to choose from. */
export interface RoomChoiceProps {
  readonly rooms: readonly FreeRoom[];
  readonly needed: number;
  readonly chosen: readonly string[];
  readonly onChange: (wanted: ReadonlySet<string>) => void;
}

/** The free doors in a grid; as many as are needed can be chosen. */
export function RoomChoice({ rooms, needed, chosen, onChange }: RoomChoiceProps) {
  return (
    <div className="flex flex-col gap-2">
      <p id="room-choice" className="text-sm font-medium">
        {needed === 1 ? 'Choose a room' : `Choose ${counted(needed, 'room')}`}
        <span className="font-normal text-ink-soft">
          {' '}
          · {chosen.length} of {needed} chosen
        </span>
      </p>
      <ListBox
        aria-labelledby="room-choice"
        layout="grid"
        selectionMode="multiple"
        selectionBehavior="toggle"
        items={rooms}
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          if (keys !== 'all') onChange(new Set([...keys].map(String)));
        }}
        className="grid max-h-80 grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2 overflow-auto p-1 outline-none"
      >
        {({ id, number, floor, occupied }) => (
          <ListBoxItem
            id={id}
            textValue={`${number}${floor === null ? '' : `, floor ${floor}`}${occupied ? ', still occupied' : ''}`}
            className="flex min-h-16 cursor-pointer flex-col justify-center rounded-control border border-line-strong px-3 py-1.5 hover:bg-raised data-[focus-visible]:outline-2 data-[focus-visible]:outline-offset-2 data-[focus-visible]:outline-accent data-[selected]:border-accent data-[selected]:bg-accent data-[selected]:text-on-accent [&:not([data-selected])_small]:text-ink-soft"
          >
            <span className="text-lg font-semibold tabular-nums">{number}</span>
            <small className="text-xs">
              {occupied ? 'still occupied' : floor === null ? 'free' : `floor ${floor}`}
            </small>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
