import { DateRangeField } from '@holdfast/ui/date-range-field';
import { formatStay } from '@holdfast/ui/format/dates';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { callOf } from '@holdfast/ui/pages/deed';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { Stepper } from '@holdfast/ui/stepper';
import { TextField } from '@holdfast/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { type Booking, changeQuery, type WantedStay } from '../api/booking-queries.ts';
import { outcomeOf } from './outcome-of.ts';
import { PriceOfChange } from './price-of-change.tsx';

const asText = ({ checkIn, checkOut, rooms, guests }: WantedStay) =>
  [checkIn, checkOut, rooms, guests].join(' ');

/** Asks for which nights and rooms a guest wants instead, and says what that costs or gives back before it is done. */
export function ChangeDialog({
  booking,
  onClose,
}: {
  readonly booking: Booking;
  readonly onClose: () => void;
}) {
  const { id: bookingId, number, checkIn, checkOut, rooms, guests } = booking;
  const [stay, setStay] = useState<WantedStay>({ checkIn, checkOut, rooms, guests });
  const [text, setText] = useState('');
  // The booking is read anew once it is changed: what it was when the dialog opened is what it is compared with.
  const [before] = useState(() => asText({ checkIn, checkOut, rooms, guests }));
  const isOther = asText(stay) !== before;
  const query = useQuery({ ...changeQuery(bookingId, stay), enabled: isOther });
  const newPrice = isOther && query.data?.available === true ? query.data.newPrice : undefined;
  const note = text.trim() === '' ? {} : { note: text.trim() };
  return (
    <DeedDialog
      title={`Change ${number}`}
      confirm="Change the booking"
      onClose={onClose}
      canConfirm={newPrice !== undefined}
      act={async (deed) => {
        const expectedPrice = newPrice === undefined ? {} : { expectedPrice: newPrice };
        const body = { ...stay, ...expectedPrice, ...note };
        try {
          return await api.changeBooking({ path: { bookingId }, body, ...callOf(deed) });
        } catch (error) {
          // It may cost something else by now, or be gone.
          void query.refetch();
          throw error;
        }
      }}
      done={(answer) =>
        answer.state === 'DONE'
          ? `Done. It is ${formatStay(answer.booking.checkIn, answer.booking.checkOut, locale)} now, at ${formatMoney(answer.booking.totalPrice, locale)}.`
          : outcomeOf(answer)
      }
    >
      <DateRangeField
        label="Nights"
        value={stay}
        onChange={(dates) => setStay((now) => ({ ...now, ...dates }))}
      />
      <div className="grid grid-cols-2 gap-4">
        <Stepper
          label="Rooms"
          value={stay.rooms}
          minValue={1}
          maxValue={Math.min(9, stay.guests)}
          onChange={(count) => setStay((now) => ({ ...now, rooms: count }))}
        />
        <Stepper
          label="Guests"
          value={stay.guests}
          minValue={stay.rooms}
          maxValue={100}
          onChange={(count) => setStay((now) => ({ ...now, guests: count }))}
        />
      </div>
      <div aria-live="polite">
        {isOther ? (
          <QueryView query={query} skeleton="h-32 w-full">
            {(preview) => <PriceOfChange preview={preview} />}
          </QueryView>
        ) : (
          <p className="text-ink-soft">Choose other nights, rooms or guests to see what they cost.</p>
        )}
      </div>
      <TextField
        label="Note for colleagues"
        lines={2}
        value={text}
        onChange={setText}
        hint="The guest does not see it; they are told of the change by e-mail."
      />
    </DeedDialog>
  );
}
