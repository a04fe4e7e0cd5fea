import { Notice } from '@holdfast/ui/notice';
import { callOf } from '@holdfast/ui/pages/deed';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { TextField } from '@holdfast/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { type Booking, endingQuery } from '../api/booking-queries.ts';
import { EndingFigures } from './ending-figures.tsx';
import { outcomeOf } from './outcome-of.ts';

/** Asks before it is written that a guest did not come. */
export function NoShowDialog({
  booking: { id: bookingId, number },
  onClose,
}: {
  readonly booking: Booking;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState('');
  const query = useQuery(endingQuery(bookingId));
  const body = text.trim() === '' ? {} : { note: text.trim() };
  return (
    <DeedDialog
      title={`The guest of ${number} did not come`}
      confirm="Write the no-show"
      danger
      onClose={onClose}
      canConfirm={query.data?.noShow !== undefined}
      act={(deed) => api.reportNoShow({ path: { bookingId }, body, ...callOf(deed) })}
      done={outcomeOf}
    >
      <QueryView query={query} skeleton="h-24 w-full">
        {({ noShow }) =>
          noShow === undefined ? (
            <Notice kind="info">It can be written from the time of check-in where the hotel is.</Notice>
          ) : (
            <>
              <p>
                The booking ends, and what the policy keeps from check-in on is kept. This cannot be taken
                back.
              </p>
              <EndingFigures ending={noShow} />
            </>
          )
        }
      </QueryView>
      <TextField label="Note for colleagues" lines={2} value={text} onChange={setText} />
    </DeedDialog>
  );
}
