import { Amount } from '@holdfast/ui/staff/amount';
import { Code } from '@holdfast/ui/staff/code';
import { Link } from '@tanstack/react-router';
import { AuditLink } from '../../../app/show/audit-link.tsx';
import { Facts } from '../../../app/show/facts.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import { inWords } from '../../../app/words.ts';
import type { Booking } from '../api/booking-queries.ts';
import { Section } from './section.tsx';

const erased = <span className="text-ink-soft">erased</span>;
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Whose booking it is and what it is called elsewhere. */
export function BookingFacts({ booking }: { readonly booking: Booking }) {
  const { guest, accountId, id, itineraryId, partnerReference, createdAt, reason, declineCode, cancelledBy } =
    booking;
  return (
    <div className="grid min-w-0 content-start gap-6 md:grid-cols-2 2xl:grid-cols-1">
      <Section title="Guest">
        <Facts
          facts={[
            ['Name', guest.fullName ?? erased],
            ['E-mail', guest.email ?? erased],
            ...(guest.phone === undefined ? [] : [['Telephone', guest.phone] as const]),
            ['Language', languages.of(guest.language) ?? guest.language],
            ['Text messages', guest.smsWanted ? 'wanted' : 'not wanted'],
          ]}
        />
        {booking.specialRequests === undefined ? null : (
          <blockquote className="mt-3 border-l-2 border-line-strong pl-3 text-sm">
            {booking.specialRequests}
          </blockquote>
        )}
        {guest.email === null ? null : (
          <p className="mt-3 text-sm">
            <Link to="/" search={{ q: guest.email }} className="font-medium text-accent underline">
              All bookings of this address
            </Link>
          </p>
        )}
      </Section>
      <Section title="Booking">
        <Facts
          facts={[
            ['Price', <Amount key="price" money={booking.totalPrice} />],
            ['Taken', <Amount key="captured" money={booking.captured} />],
            ['Given back', <Amount key="refunded" money={booking.refunded} />],
            ['Accepted', <Instant key="at" at={createdAt} />],
            ...(reason === undefined ? [] : [['Ended because', inWords(reason)] as const]),
            ...(declineCode === undefined ? [] : [['Declined', inWords(declineCode)] as const]),
            ...(cancelledBy === undefined ? [] : [['Ended by', inWords(cancelledBy)] as const]),
            ['Id', <Code key="id">{id}</Code>],
            ['Account', <Code key="account">{accountId}</Code>],
            ...(itineraryId === undefined
              ? []
              : [['Itinerary', <Code key="itinerary">{itineraryId}</Code>] as const]),
            ...(partnerReference === undefined
              ? []
              : [["Partner's name", <Code key="reference">{partnerReference}</Code>] as const]),
          ]}
        />
        <p className="mt-3 text-sm">
          <AuditLink object={id} />
        </p>
      </Section>
    </div>
  );
}
