import { Button } from '@holdfast/ui/button';
import { Dialog } from '@holdfast/ui/dialog';
import { errorClass } from '@holdfast/ui/field-styles';
import { NativeSelect } from '@holdfast/ui/native-select';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { DateField } from '../../../app/show/date-field.tsx';
import { applyChanges, tasksOf, versionKey } from '../api/apply-changes.ts';
import type { RoomTypeNights } from '../api/calendar-query.ts';
import { type Draft, emptyDraft, readDraft, type SwitchChange, type ValueChange } from '../draft.ts';
import { FailedTasks } from './failed-tasks.tsx';
import { ValueField } from './value-field.tsx';
import { WeekdayChoice } from './weekday-choice.tsx';

/** Which nights of which room types are to be changed. */
export interface EditDialogProps {
  readonly roomTypes: readonly RoomTypeNights[];
  readonly from: string;
  readonly last: string;
  readonly today: string;
  readonly currency: string;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

const switches: Readonly<
  Record<'stopSell' | 'closedToArrival', readonly { id: SwitchChange; label: string }[]>
> = {
  stopSell: [
    { id: 'keep', label: 'Keep' },
    { id: 'yes', label: 'Stop the sale' },
    { id: 'no', label: 'Sell' },
  ],
  closedToArrival: [
    { id: 'keep', label: 'Keep' },
    { id: 'yes', label: 'Nobody arrives' },
    { id: 'no', label: 'Guests may arrive' },
  ],
};

/** Changes prices, rooms and conditions of a block of nights. */
export function EditDialog({ currency, today, onClose, onDone, ...begun }: EditDialogProps) {
  // As they were when the change was begun: what is read meanwhile is what somebody else has made of them.
  const [{ roomTypes, ...nights }] = useState(begun);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(nights.from, nights.last));
  const [tried, setTried] = useState(false);
  const [versions] = useState(
    () =>
      new Map(
        roomTypes.flatMap(({ roomTypeId, name, inventoryVersion, pricingVersion }) => [
          [versionKey({ roomTypeId, name, part: 'inventory' }), inventoryVersion] as const,
          [versionKey({ roomTypeId, name, part: 'pricing' }), pricingVersion] as const,
        ]),
      ),
  );
  const queryClient = useQueryClient();
  const { wanted, faults } = readDraft(draft, currency);
  const tasks = tasksOf(roomTypes, wanted);
  const names = roomTypes.map(({ name }) => name).join(', ');
  const {
    mutate,
    isPending,
    data: failed = [],
  } = useMutation({
    // What went through before is not done again, unless something else is asked for.
    mutationFn: (retried: typeof tasks) => applyChanges(retried, { draft, wanted, versions }),
    onSuccess: (left) => left.length === 0 && onDone(`Changed: ${names}.`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['calendar'] }),
  });
  const [sent, setSent] = useState<Draft>();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length > 0 || tasks.length === 0 || isPending) return;
    setSent(draft);
    mutate(sent === draft && failed.length > 0 ? failed : tasks);
  };
  const field = (name: 'price' | 'rooms' | 'minStay' | 'maxStay') => ({
    value: draft[name],
    onChange: (value: ValueChange) => change({ [name]: value }),
    error: tried ? faults[name] : undefined,
  });
  return (
    <Dialog title={`Change ${names}`} isOpen onClose={onClose} closeLabel="Close" canClose={!isPending} wide>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <div className="grid grid-cols-1 gap-4 min-[24rem]:grid-cols-2">
          <DateField
            label="First night"
            value={draft.from}
            earliest={today}
            onChange={(from) => change({ from })}
          />
          <DateField
            label="Last night"
            value={draft.last}
            earliest={draft.from}
            onChange={(last) => change({ last })}
          />
        </div>
        <WeekdayChoice weekdays={draft.weekdays} onChange={(weekdays) => change({ weekdays })} />
        {faults.dates === undefined ? null : <p className={errorClass}>{faults.dates}.</p>}
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          <ValueField
            label={`Price per room and night (${currency})`}
            none="As the rules make it"
            inputMode="decimal"
            {...field('price')}
          />
          <ValueField
            label="Rooms given"
            none="As the allotment"
            inputMode="numeric"
            hint="Never fewer than are sold."
            {...field('rooms')}
          />
          <ValueField
            label="Shortest stay, in nights"
            none="No shortest stay"
            inputMode="numeric"
            hint="Of guests who arrive on these days."
            {...field('minStay')}
          />
          <ValueField
            label="Longest stay, in nights"
            none="No longest stay"
            inputMode="numeric"
            hint="Of guests who arrive on these days."
            {...field('maxStay')}
          />
          {(['stopSell', 'closedToArrival'] as const).map((name) => (
            <NativeSelect
              key={name}
              label={name === 'stopSell' ? 'Sale' : 'Arrivals'}
              options={switches[name]}
              value={draft[name]}
              onChange={(id) => change({ [name]: id as SwitchChange })}
            />
          ))}
        </div>
        {failed.length === 0 || isPending ? null : (
          <FailedTasks failed={failed} seen={roomTypes} currency={currency} />
        )}
        {tried && tasks.length === 0 && Object.keys(faults).length === 0 ? (
          <p className={errorClass} role="alert">
            Nothing is changed yet: set a price, rooms or a condition.
          </p>
        ) : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button kind="secondary" isDisabled={isPending} onPress={onClose}>
            Keep as it is
          </Button>
          <Button type="submit" isPending={isPending}>
            {failed.length === 0 ? 'Apply' : 'Apply again'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
