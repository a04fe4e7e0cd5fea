import { Badge, type BadgeKind } from '@holdfast/ui/badge';
import { Card } from '@holdfast/ui/card';
import { countNights, formatStay } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { MessageSquareText } from 'lucide-react';
import { StatusBadge } from '../../../app/show/status-badge.tsx';
import { counted } from '../../../app/words.ts';
import type { Stay } from '../api/desk-queries.ts';
import { StayDeeds } from './stay-deeds.tsx';
import { StayDoors } from './stay-doors.tsx';

const states: Readonly<Record<Stay['state'], readonly [words: string, kind: BadgeKind]>> = {
  EXPECTED: ['Expected', 'accent'],
  CHECKED_IN: ['In house', 'good'],
  CHECKED_OUT: ['Left', 'plain'],
};

/** A booking, and the day it is where the hotel is. */
export interface StayCardProps {
  readonly hotelId: string;
  readonly stay: Stay;
  readonly today: string;
}

/** A booking at the desk: who, how long, behind which door, and what can be done. */
export function StayCard({ hotelId, stay, today }: StayCardProps) {
  const { booking, state } = stay;
  const { guest, checkIn, checkOut, specialRequests } = booking;
  const [words, kind] = states[state];
  return (
    <Card className="grid gap-x-6 gap-y-3 p-4 sm:p-5 md:grid-cols-[minmax(0,1fr)_9rem_auto] md:items-center">
      <div className="min-w-0">
        <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold">
          {guest.fullName ?? 'An erased guest'}
          {booking.status === 'CONFIRMED' || booking.status === 'COMPLETED' ? (
            <Badge kind={kind}>{words}</Badge>
          ) : (
            <StatusBadge status={booking.status} />
          )}
        </h2>
        <p className="text-ink-soft">
          {booking.rooms === 1 ? '' : `${booking.rooms} × `}
          {booking.roomType.name} · {counted(booking.guests, 'guest')} ·{' '}
          {formatStay(checkIn, checkOut, locale)} ({counted(countNights(checkIn, checkOut), 'night')}) ·{' '}
          <span className="whitespace-nowrap tabular-nums">{booking.number}</span>
        </p>
        {specialRequests === undefined ? null : (
          <p className="mt-1.5 flex gap-2 text-sm">
            <MessageSquareText aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
            <span className="min-w-0">{specialRequests}</span>
          </p>
        )}
      </div>
      <StayDoors stay={stay} />
      <StayDeeds hotelId={hotelId} stay={stay} today={today} />
    </Card>
  );
}
