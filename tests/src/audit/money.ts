import type { Databases } from './databases.ts';
import { type ProviderMoney, readProviderMoney, sumOf } from './read-provider.ts';

interface BookingMoney {
  readonly id: string;
  readonly payer_id: string;
  readonly status: string;
  readonly payment_status: string;
  readonly settled: boolean;
  readonly operating: boolean;
  readonly stood: boolean;
  readonly total: number;
  readonly points: number;
  readonly captured: number;
  readonly refunded: number;
  readonly changed: number;
}

/**
 * I1 and I3 of the failure model: what the provider took and gave back for bookings that are paid together is what
 * they say, nothing stays authorized on what has ended, nothing is taken where there is no stay, and nobody is charged
 * twice for the same.
 */
export async function auditMoney(databases: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const bookings = await readBookings(databases, bookingIds);
  const payers = Map.groupBy(bookings, ({ payer_id }) => payer_id);
  const provider = await readProviderMoney(databases, [...payers.keys()]);
  const handedBack = await readHandedBack(databases, [...payers.keys()]);
  const money = Map.groupBy(provider, ({ booking_id }) => booking_id);
  return [...payers].flatMap(([payer, together]) => {
    // Half a payment group says nothing: the others are still on their way.
    if (together.some(({ settled, operating }) => !settled || operating)) return [];
    return [
      ...together.flatMap(judgeBooking),
      ...judgePayer(payer, together, money.get(payer) ?? [], handedBack.get(payer) ?? 0),
    ];
  });
}

async function readBookings(databases: Databases, bookingIds: readonly string[]): Promise<BookingMoney[]> {
  const { rows } = await databases.booking.query<BookingMoney>(
    `SELECT id, coalesce(payer_id, id) AS payer_id, status, payment_status, settled_at IS NOT NULL AS settled,
       EXISTS (SELECT FROM operations WHERE booking_id = bookings.id AND finished_at IS NULL) AS operating,
       status IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW') OR EXISTS (SELECT FROM booking_history
         WHERE booking_id = bookings.id AND kind = 'ENDED') AS stood,
       total_amount_minor AS total, points_amount_minor AS points, captured_amount_minor AS captured,
       refunded_amount_minor AS refunded,
       (SELECT coalesce(sum(amount_minor), 0)::bigint FROM booking_refunds
         WHERE booking_id = bookings.id AND reason = 'CHANGE') AS changed
     FROM bookings WHERE coalesce(payer_id, id) IN (SELECT coalesce(payer_id, id) FROM bookings WHERE id = ANY($1))`,
    [bookingIds],
  );
  return rows;
}

/** What people gave back in another way than by the provider. */
async function readHandedBack(
  { payment }: Databases,
  payerIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await payment.query<{ booking_id: string; amount: number }>(
    `SELECT booking_id, sum(refunds.amount_minor)::bigint AS amount FROM refunds JOIN payments ON payments.id = payment_id
     WHERE booking_id = ANY($1) AND refunds.state = 'SUCCEEDED' AND refunds.provider_refund_id IS NULL GROUP BY booking_id`,
    [payerIds],
  );
  return new Map(rows.map(({ booking_id, amount }) => [booking_id, amount]));
}

function judgeBooking(booking: BookingMoney): string[] {
  const { stood, total, points, captured, refunded, changed } = booking;
  const says = sayingOf(booking);
  if (!stood) return captured === 0 && refunded === 0 ? [] : [`I1 ${says}: ${captured} taken for no stay`];
  const status = refunded === 0 ? 'CAPTURED' : refunded < captured ? 'PARTIALLY_REFUNDED' : 'REFUNDED';
  return [
    ...(captured !== total - points + changed
      ? [
          `I1 ${says}: took ${captured} for ${total} less ${points} in points, ${changed} of it given back by changes`,
        ]
      : []),
    ...(refunded > captured ? [`I1 ${says}: gave back ${refunded} of ${captured}`] : []),
    ...(captured > 0 && booking.payment_status !== status ? [`I1 ${says}: should be ${status}`] : []),
  ];
}

function judgePayer(
  payer: string,
  bookings: readonly BookingMoney[],
  payments: readonly ProviderMoney[],
  handedBack: number,
): string[] {
  const says = bookings.map(sayingOf).join(' + ');
  const kept = sumOf(payments, ({ captured, refunded }) => captured - refunded) - handedBack;
  const owed = sumOf(bookings, ({ captured, refunded }) => captured - refunded);
  const open = sumOf(payments, (payment) => payment.open);
  return [
    ...(kept === owed ? [] : [`I1 ${says}: the provider kept ${kept}, the bookings say ${owed}`]),
    ...(open > 0 ? [`I1 ${says}: ${open} authorization left open`] : []),
    ...payments
      .filter(({ charges, kept: keeping }) => charges > 1 || keeping > 1)
      .map(({ payment_id }) => `I3 ${payer} ${payment_id}: charged more than once`),
  ];
}

const sayingOf = ({ id, status, payment_status }: BookingMoney) => `${id} ${status}/${payment_status}`;
