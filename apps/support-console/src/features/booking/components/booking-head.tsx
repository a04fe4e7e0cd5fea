import { Badge } from '@holdfast/ui/badge';
import { formatStay } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { DeedButton } from '../../../app/deeds/deed-button.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import type { Booking } from '../api/booking-queries.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { NoShowDialog } from './no-show-dialog.tsx';
import { RefundDialog } from './refund-dialog.tsx';
import { ResendDialog } from './resend-dialog.tsx';

/** Which booking it is, how it stands, and what can be done. */
export function BookingHead({ booking }: { readonly booking: Booking }) {
  const { number, status, paymentStatus, disputed, livemode, hotel, roomType, rooms, guests } = booking;
  const confirmed = status === 'CONFIRMED';
  const left = booking.captured.amountMinor - booking.refunded.amountMinor;
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
      <div>
        <div className="flex flex-wrap items-center gap-2">
          <h1 className="mr-2 text-3xl font-bold tabular-nums">{number}</h1>
          <StateBadge state={status} />
          <StateBadge state={paymentStatus} />
          {disputed ? <Badge kind="bad">Disputed</Badge> : null}
          {livemode ? null : <Badge>Test</Badge>}
        </div>
        <p className="mt-1 text-lg">
          {hotel.name}, {roomType.name}
        </p>
        <p className="text-ink-soft">
          {formatStay(booking.checkIn, booking.checkOut, locale)}, {rooms === 1 ? '1 room' : `${rooms} rooms`}
          , {guests === 1 ? '1 guest' : `${guests} guests`}
        </p>
        {booking.expiresAt === undefined ? null : (
          <p className="mt-1 font-medium text-warn">
            Rooms are held until <Instant at={booking.expiresAt} />
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {left > 0 ? (
          <DeedButton
            label="Refund"
            kind="primary"
            size="medium"
            isDisabled={disputed}
            dialog={(close) => <RefundDialog booking={booking} onClose={close} />}
          />
        ) : null}
        {confirmed ? (
          <>
            <DeedButton
              label="Change"
              size="medium"
              isDisabled={disputed}
              dialog={(close) => <ChangeDialog booking={booking} onClose={close} />}
            />
            <DeedButton
              label="Move"
              size="medium"
              isDisabled={disputed}
              dialog={(close) => <MoveDialog booking={booking} onClose={close} />}
            />
            <DeedButton
              label="Send confirmation again"
              size="medium"
              dialog={(close) => <ResendDialog booking={booking} onClose={close} />}
            />
            <DeedButton
              label="No-show"
              size="medium"
              dialog={(close) => <NoShowDialog booking={booking} onClose={close} />}
            />
          </>
        ) : null}
        {confirmed || status === 'PENDING' ? (
          <DeedButton
            label="Cancel booking"
            kind="danger"
            size="medium"
            dialog={(close) => <CancelDialog booking={booking} onClose={close} />}
          />
        ) : null}
      </div>
    </div>
  );
}
