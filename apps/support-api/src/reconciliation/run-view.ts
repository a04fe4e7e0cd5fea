import type { RunSchema } from '@holdfast/contracts/http/support/reconciliation';
import type { RunRow } from '@holdfast/prisma-payment/reconciliation/runs';
import type { Static } from 'typebox';

type View = Static<typeof RunSchema>;

/** A run as the API gives it. */
export function runView(row: RunRow): View {
  return {
    id: row.id,
    trigger: row.trigger as View['trigger'],
    from: row.from.toISOString(),
    until: row.until.toISOString(),
    startedAt: row.startedAt.toISOString(),
    ...(row.finishedAt === null ? {} : { finishedAt: row.finishedAt.toISOString() }),
    counts: row.counts as View['counts'],
  };
}
