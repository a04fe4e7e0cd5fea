import type { SupportSchemas } from '@holdfast/sdk/support';
import { Amount } from '@holdfast/ui/staff/amount';
import { Label, Radio, RadioGroup } from 'react-aria-components';

/** Rooms to choose from. */
export interface TargetChoiceProps {
  readonly targets: SupportSchemas['MoveTargets']['items'];
  readonly chosen: string | null;
  readonly onChange: (roomTypeId: string) => void;
}

const optionClass =
  'flex cursor-pointer items-start justify-between gap-4 rounded-control border border-line-strong px-4 py-3 hover:bg-raised data-[focus-visible]:outline-2 data-[focus-visible]:outline-offset-2 data-[focus-visible]:outline-accent data-[selected]:border-accent data-[selected]:bg-accent-soft';

/** The rooms that a guest could be moved to, one of which is chosen. */
export function TargetChoice({ targets, chosen, onChange }: TargetChoiceProps) {
  return (
    <RadioGroup value={chosen} onChange={onChange} isRequired className="flex flex-col gap-2">
      <Label className="text-sm font-medium">Where to</Label>
      {targets.map(({ hotel, roomType, sameHotel, maxGuests, roomsLeft, priceNow }) => (
        <Radio key={roomType.id} value={roomType.id} className={optionClass}>
          <span className="min-w-0">
            <span className="block font-semibold">{roomType.name}</span>
            <span className="block text-sm">{sameHotel ? `${hotel.name}, the same hotel` : hotel.name}</span>
            <span className="block text-sm text-ink-soft">
              up to {maxGuests} in a room, {roomsLeft} left
            </span>
          </span>
          <span className="shrink-0 text-right text-sm text-ink-soft">
            sold now for
            <span className="block text-base font-semibold text-ink">
              <Amount money={priceNow} />
            </span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
