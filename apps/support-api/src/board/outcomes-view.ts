import type { Board } from '@holdfast/contracts/http/support/board';
import type { Outcomes } from '@holdfast/prisma-booking/read-board';

type View = NonNullable<Board['bookings']>;
type Status = View['reasons'][number]['status'];

const minuteMillis = 60_000;
// What a guest wants is no failure of the platform's.
const byGuest = new Set(['HOLD_EXPIRED', 'CANCELLED_ON_REQUEST']);

/** The last hour by its minutes, those without a booking among them, and why bookings came to nothing. */
export function outcomesView({ minutes, open, oldestOpenSeconds }: Outcomes, now: Date): View {
  const thisMinute = Math.floor(now.getTime() / minuteMillis) * minuteMillis;
  const counts = new Map<number, { confirmed: number; others: number }>();
  const reasons = new Map<string, View['reasons'][number]>();
  let [confirmed, others, unwanted] = [0, 0, 0];
  for (const { minute, status, reason, count } of minutes) {
    const at = counts.get(minute.getTime()) ?? { confirmed: 0, others: 0 };
    counts.set(minute.getTime(), at);
    if (status === 'CONFIRMED') {
      at.confirmed += count;
      confirmed += count;
      continue;
    }
    at.others += count;
    others += count;
    if (status === 'EXPIRED' || byGuest.has(reason ?? '')) unwanted += count;
    const name = `${status} ${reason ?? ''}`;
    const before = reasons.get(name)?.count ?? 0;
    const why = reason === null ? {} : { reason };
    reasons.set(name, { status: status as Status, ...why, count: before + count });
  }
  const tried = confirmed + others - unwanted;
  return {
    minutes: Array.from({ length: 60 }, (_, ago) => {
      const at = thisMinute - (59 - ago) * minuteMillis;
      return { at: new Date(at).toISOString(), ...(counts.get(at) ?? { confirmed: 0, others: 0 }) };
    }),
    ...{ confirmed, others },
    ...(tried === 0 ? {} : { successRate: Math.round((confirmed / tried) * 1_000) / 1_000 }),
    reasons: [...reasons.values()].sort((one, other) => other.count - one.count),
    open,
    oldestOpenSeconds: Math.round(oldestOpenSeconds),
  };
}
