import { PageTitle } from '@holdfast/ui/page-title';
import { Skeleton } from '@holdfast/ui/skeleton';
import { ProblemNotice } from '@holdfast/ui/staff/problem-notice';
import { useQuery } from '@tanstack/react-query';
import { bookingQuery } from './api/booking-queries.ts';
import { BookingFacts } from './components/booking-facts.tsx';
import { BookingHead } from './components/booking-head.tsx';
import { Messages } from './components/messages.tsx';
import { MoneySection } from './components/money-section.tsx';
import { RefundsSection } from './components/refunds-section.tsx';
import { StepLine } from './components/step-line.tsx';
import { StoryList } from './components/story-list.tsx';
import { ToldPartner } from './components/told-partner.tsx';
import { TroubleNotices } from './components/trouble-notices.tsx';

/** The whole story of a booking, and every way to help. */
export function BookingPage({ bookingId }: { readonly bookingId: string }) {
  const query = useQuery(bookingQuery(bookingId));
  if (query.data === undefined) {
    return (
      <>
        <PageTitle>Booking</PageTitle>
        <h1 className="sr-only">Booking</h1>
        {query.error === null ? (
          <div role="status" aria-label="Loading" className="grid gap-6">
            <Skeleton className="h-24 w-full max-w-2xl" />
            <Skeleton className="h-32 w-full" />
            <Skeleton className="h-64 w-full" />
          </div>
        ) : (
          <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
        )}
      </>
    );
  }
  const booking = query.data;
  return (
    <>
      <PageTitle>{booking.number}</PageTitle>
      <BookingHead booking={booking} />
      <TroubleNotices booking={booking} />
      <div className="grid gap-6 2xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="order-last grid min-w-0 content-start gap-6 2xl:order-none">
          <StepLine booking={booking} />
          <MoneySection booking={booking} />
          <RefundsSection booking={booking} />
          <Messages booking={booking} />
          <ToldPartner booking={booking} />
          <StoryList booking={booking} />
        </div>
        <BookingFacts booking={booking} />
      </div>
    </>
  );
}
