import { type CalendarDate, isoWeekdayOf } from './calendar-date.ts';
import { halfUp } from './money.ts';
import type { NightRule, RatePlan, RateRule } from './rate-rules.ts';

/** One night of one room type as far as its price depends on it. */
export interface PricedNight {
  readonly date: CalendarDate;
  /** A price the hotel has set for this date; no rule touches it. */
  readonly fixedMinor?: number | null | undefined;
  readonly capacity: number;
  readonly reserved: number;
}

/** The order in which kinds of rules apply; within a kind they apply in the order given. */
const order = ['SEASON', 'WEEKEND', 'HOLIDAY', 'OCCUPANCY'] as const satisfies readonly NightRule['kind'][];

/**
 * What one room costs for one night, in minor units: the hotel's price for the date, else the base changed by the
 * rules in their order. Each rule rounds half up to a minor unit, the outcome to the plan's step and into its bounds;
 * rounding takes nothing below one step, for no rule gives a night away.
 */
export function priceNight(plan: RatePlan, rules: readonly RateRule[], night: PricedNight): number {
  if (night.fixedMinor != null) return night.fixedMinor;
  let ruled = plan.baseMinor;
  for (const kind of order) {
    for (const rule of rules) {
      const percent = rule.kind === kind ? percentFor(rule, night) : undefined;
      if (percent !== undefined) ruled = halfUp(ruled * percent, 100);
    }
  }
  const stepped = Math.max(halfUp(ruled, plan.stepMinor), 1) * plan.stepMinor;
  return Math.min(Math.max(stepped, plan.floorMinor ?? 0), plan.ceilingMinor ?? Number.MAX_SAFE_INTEGER);
}

const percents: {
  [Kind in NightRule['kind']]: (
    rule: Extract<NightRule, { kind: Kind }>,
    night: PricedNight,
  ) => number | undefined;
} = {
  SEASON: ({ from, until, percent }, { date }) =>
    inSeason(date.slice(5), from, until) ? percent : undefined,
  WEEKEND: ({ weekdays, percent }, { date }) => (weekdays.includes(isoWeekdayOf(date)) ? percent : undefined),
  HOLIDAY: ({ dates, percent }, { date }) => (dates.includes(date) ? percent : undefined),
  OCCUPANCY: ({ steps }, night) => demandPercent(steps, night),
};

function percentFor(rule: NightRule, night: PricedNight): number | undefined {
  return (percents[rule.kind] as (rule: NightRule, night: PricedNight) => number | undefined)(rule, night);
}

function inSeason(day: string, from: string, until: string): boolean {
  return from <= until ? from <= day && day <= until : from <= day || day <= until;
}

function demandPercent(
  steps: readonly { readonly soldPercent: number; readonly percent: number }[],
  { capacity, reserved }: PricedNight,
): number | undefined {
  if (capacity <= 0) return undefined;
  return steps
    .filter(({ soldPercent }) => reserved * 100 >= soldPercent * capacity)
    .reduce<{ soldPercent: number; percent: number } | undefined>(
      (highest, step) => (highest === undefined || step.soldPercent > highest.soldPercent ? step : highest),
      undefined,
    )?.percent;
}
