import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Card } from '@holdfast/ui/card';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Account } from '../../../app/api.ts';
import type { Stay } from '../../../app/stay-params.ts';
import { CancellationTerms } from '../../../app/stays/cancellation-terms.tsx';
import { ReadProblem } from '../../../app/stays/read-problem.tsx';
import { StayLine } from '../../../app/stays/stay-line.tsx';
import { StaySummary } from '../../../app/stays/stay-summary.tsx';
import { offerQuery } from '../api/offer.ts';
import { quoteQuery } from '../api/quote.ts';
import { useHoldRooms } from '../api/use-hold-rooms.ts';
import { AlreadyHeld } from './already-held.tsx';
import { BookSkeleton } from './book-skeleton.tsx';
import { GuestForm } from './guest-form.tsx';
import { NotBookable } from './not-bookable.tsx';
import { QuotePrice } from './quote-price.tsx';

/** What is to be booked, and by whom. */
export interface BookRoomProps {
  readonly account: Account;
  readonly hotelId: string;
  readonly roomTypeId: string;
  readonly stay: Stay;
  readonly promotionCode: string | undefined;
}

/** Asks who stays and holds the room at the price that is shown. */
export function BookRoom({ account, hotelId, roomTypeId, stay, promotionCode }: BookRoomProps) {
  const t = useTranslations('booking');
  const stays = useTranslations('stays');
  const wanted = { roomTypeId, ...stay };
  const offer = useQuery(offerQuery(hotelId, roomTypeId));
  const quote = useQuery(quoteQuery({ ...wanted, ...(promotionCode ? { promotionCode } : {}) }));
  const hold = useHoldRooms(wanted);
  const refused = [hold.error, quote.error].find(isRefusal);
  if (refused !== undefined) {
    return <NotBookable error={refused} hotelId={hotelId} stay={stay} />;
  }
  // A code that does not hold any more must not stand in the way: the price without it is shown.
  if (promotionCode !== undefined && ofField(quote.error, 'promotionCode')) {
    return <Navigate to="/book" search={{ hotelId, roomTypeId, ...stay }} replace />;
  }
  const failed = offer.isError ? offer : quote.isError ? quote : undefined;
  if (failed !== undefined) {
    const title = t('book.title', { rooms: stay.rooms });
    return <ReadProblem title={title} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (offer.data === undefined || quote.data === undefined) return <BookSkeleton />;
  const { hotel, room } = offer.data;
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <header>
          <p className="mb-1 text-sm font-semibold text-accent">{stays('step', { step: 1 })}</p>
          <h1 className="text-3xl font-bold sm:text-4xl">{t('book.title', { rooms: stay.rooms })}</h1>
          <p className="mt-2 text-ink-soft">{t('book.lead', { rooms: stay.rooms })}</p>
          <StayLine hotelName={hotel.name} stay={stay} total={quote.data.totalPrice} />
        </header>
        {hold.heldBookingId === undefined ? null : (
          <AlreadyHeld bookingId={hold.heldBookingId} onAgain={hold.startOver} />
        )}
        <GuestForm
          account={account}
          quote={quote.data}
          wanted={wanted}
          hotelId={hotelId}
          stay={stay}
          promotionCode={promotionCode}
          hold={hold}
        />
      </div>
      <aside className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6 lg:self-start">
        <Card className="flex flex-col gap-6 p-5 sm:p-6">
          <StaySummary hotel={hotel} roomTypeName={room.name} stay={stay} />
          <QuotePrice quote={quote.data} />
          <section>
            <h2 className="mb-2 font-semibold">{stays('cancellation.title')}</h2>
            <CancellationTerms
              timeline={quote.data.cancellation}
              total={quote.data.totalPrice}
              timeZone={hotel.timeZone}
            />
          </section>
        </Card>
      </aside>
    </div>
  );
}

/** Whether the stay cannot be had at all; what is wrong with a single field is told beside it. */
function isRefusal(error: unknown): error is HoldfastError {
  if (!(error instanceof HoldfastError)) return false;
  if (error.code === 'ROOM_NOT_AVAILABLE') return true;
  const ofForm = error.details.some(({ field }) =>
    /^(guest|promotionCode|spendPoints|specialRequests)\b/.test(field),
  );
  return error.code === 'VALIDATION_ERROR' && !ofForm;
}

function ofField(error: unknown, name: string): boolean {
  return error instanceof HoldfastError && error.details.some(({ field }) => field === name);
}
