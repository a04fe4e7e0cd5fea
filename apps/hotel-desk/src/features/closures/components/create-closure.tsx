import { errorClass } from '@holdfast/ui/field-styles';
import { NativeSelect } from '@holdfast/ui/native-select';
import { Notice } from '@holdfast/ui/notice';
import { Skeleton } from '@holdfast/ui/skeleton';
import { DeedDialog } from '@holdfast/ui/staff/deed-dialog';
import { TextField } from '@holdfast/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { addDays, today } from '../../../app/dates.ts';
import { DateField } from '../../../app/show/date-field.tsx';
import { type Closure, closurePreviewQuery } from '../api/closures-queries.ts';
import { ClosureEffect } from './closure-effect.tsx';

const modes: readonly { readonly id: Closure['mode']; readonly label: string }[] = [
  { id: 'REBOOK', label: 'Move them to a hotel like this one, refund where there is no room' },
  { id: 'REFUND', label: 'Refund them all' },
];

/** Closes the hotel for some nights, after saying what that touches. */
export function CreateClosure({
  hotelId,
  onClose,
}: {
  readonly hotelId: string;
  readonly onClose: () => void;
}) {
  const [from, setFrom] = useState(() => addDays(today(), 1));
  const [last, setLast] = useState(from);
  const [mode, setMode] = useState<Closure['mode']>('REBOOK');
  const [perMinute, setPerMinute] = useState('60');
  const [note, setNote] = useState('');
  const until = addDays(last, 1);
  const preview = useQuery(closurePreviewQuery(hotelId, from, until));
  const bookingsPerMinute = Number(perMinute);
  const paceFault =
    !Number.isInteger(bookingsPerMinute) || bookingsPerMinute < 1 || bookingsPerMinute > 6_000;
  return (
    <DeedDialog
      title="Close the hotel"
      confirm="Close the hotel"
      dismiss="Keep it open"
      danger
      wide
      onClose={onClose}
      canConfirm={from < until && !paceFault}
      act={({ idempotencyKey }) =>
        api.createClosure({
          path: { hotelId },
          body: {
            from,
            until,
            mode,
            bookingsPerMinute,
            ...(note.trim() === '' ? {} : { note: note.trim() }),
          },
          idempotencyKey,
        })
      }
    >
      <div className="grid grid-cols-1 gap-4 min-[24rem]:grid-cols-2">
        <DateField
          label="First night"
          value={from}
          earliest={today()}
          onChange={(date) => {
            setFrom(date);
            if (last < date) setLast(date);
          }}
        />
        <DateField label="Last night" value={last} earliest={from} onChange={setLast} />
      </div>
      {from < until ? null : <p className={errorClass}>The last night must not be before the first.</p>}
      <NativeSelect
        label="What becomes of the guests"
        options={modes}
        value={mode}
        onChange={(id) => setMode(id as Closure['mode'])}
      />
      <TextField
        label="Bookings a minute"
        value={perMinute}
        onChange={setPerMinute}
        inputMode="numeric"
        hint="Slower leaves the desk time to look on, and to pause."
        error={paceFault ? 'A whole number, 1 to 6000' : undefined}
      />
      <TextField label="Note for colleagues" lines={2} maxLength={1_000} value={note} onChange={setNote} />
      <Notice kind="warn" title="What this does">
        {preview.data !== undefined ? (
          <ClosureEffect preview={preview.data} mode={mode} />
        ) : preview.isError ? (
          <p>How many bookings fall on these nights cannot be read now.</p>
        ) : (
          <Skeleton className="h-5 w-64 max-w-full" />
        )}
        <p>The nights go off sale at once. Guests are told, and pay nothing for being moved.</p>
      </Notice>
    </DeedDialog>
  );
}
