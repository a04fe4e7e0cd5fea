import type { AdminSchemas } from '@holdfast/sdk/admin';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { counted } from '../../../app/words.ts';
import type { Closure } from '../api/closures-queries.ts';

/** What a closure that nobody has asked for yet would touch, in words. */
export function ClosureEffect({
  preview: { bookings, beingMade, begun, roomNights, refund },
  mode,
}: {
  readonly preview: AdminSchemas['ClosurePreview'];
  readonly mode: Closure['mode'];
}) {
  if (bookings === 0) return <p>No booking falls on these nights.</p>;
  const money = formatMoney(refund, locale);
  return (
    <>
      <p>
        {counted(bookings, 'booking')} with {counted(roomNights, 'room night')}{' '}
        {bookings === 1 ? 'falls' : 'fall'} on these nights.{' '}
        {mode === 'REFUND'
          ? `${money} goes back to the guests.`
          : `Where no other room is found, up to ${money} goes back to the guests.`}
      </p>
      {beingMade === 0 ? null : <p>{counted(beingMade, 'booking is', 'bookings are')} still being made.</p>}
      {begun === 0 ? null : (
        <p>
          {counted(begun, 'stay has', 'stays have')} begun already: those guests are not moved, and need you.
        </p>
      )}
    </>
  );
}
