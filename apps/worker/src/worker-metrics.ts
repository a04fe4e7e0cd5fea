import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { measureBookings, type OpenWork } from '@holdfast/prisma-booking/measure-bookings';
import type { Guard } from '@holdfast/providers/guarded-call';
import { Gauge, type Registry } from '@holdfast/telemetry/metrics';

const breakerStates = ['closed', 'half_open', 'open'] as const;

/** Shows in which state each lane to the payment provider is (decision D15): 1 for the state it is in. */
export function measureProvider(registry: Registry, guards: readonly Guard[]): void {
  new Gauge({
    name: 'provider_breaker_state',
    help: 'State of the breaker of each lane to the payment provider: 1 for the one it is in.',
    labelNames: ['lane', 'state'],
    registers: [registry],
    collect() {
      for (const guard of guards) {
        for (const state of breakerStates)
          this.set({ lane: guard.name, state }, Number(guard.state() === state));
      }
    },
  });
}

/** Shows what of bookings is not at its end, at each scrape (docs/runbooks/README.md). */
export function measureOpenWork(registry: Registry, db: BookingDatabase): void {
  // One measurement serves all gauges of a scrape.
  let measuring: Promise<OpenWork> | undefined;
  const measure = () => {
    measuring ??= measureBookings(db).finally(() => {
      measuring = undefined;
    });
    return measuring;
  };
  const gauge = (
    name: string,
    help: string,
    label: string | undefined,
    show: (gauge: Gauge, work: OpenWork) => void,
  ) =>
    new Gauge({
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers: [registry],
      async collect() {
        // A database that is away keeps its last figures instead of failing the whole scrape.
        const work = await measure().catch(() => undefined);
        if (work === undefined) return;
        this.reset();
        show(this, work);
      },
    });

  gauge('compensations_stuck', 'Undos that do not get through, by step.', 'step', (shown, { stuck }) => {
    for (const { step, count } of stuck) shown.set({ step }, count);
  });
  gauge('compensations_oldest_stuck_seconds', 'Age of the oldest stuck undo.', undefined, (shown, work) =>
    shown.set(work.oldestStuckSeconds),
  );
  gauge(
    'bookings_oldest_unsettled_seconds',
    'Age of the oldest booking without an outcome.',
    undefined,
    (shown, work) => shown.set(work.oldestUnsettledSeconds),
  );
  gauge(
    'operations_oldest_open_seconds',
    'Age of the oldest operation nobody has ended.',
    undefined,
    (shown, work) => shown.set(work.oldestOperationSeconds),
  );
  gauge('refunds_open', 'Refunds that are not done, by state.', 'state', (shown, { refunds }) => {
    for (const { state, count } of refunds) shown.set({ state }, count);
  });
}
