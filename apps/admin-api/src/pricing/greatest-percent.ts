import type { RateRuleBody } from '@holdfast/contracts/http/admin/rate-rules';
import { addDays } from '@holdfast/domain/calendar-date';

/** The days of a leap year, as seasons name them. */
const daysOfYear = Array.from({ length: 366 }, (_, day) => addDays('2028-01-01', day).slice(5));
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/**
 * No night costs more percent of its base than this, whatever its date and however much of it is sold: for each kind
 * the day on which its rules multiply to the most.
 */
export function greatestPercent(rules: readonly RateRuleBody[]): number {
  const most = <Day>(days: readonly Day[], percentsOn: (day: Day) => number[]) =>
    Math.max(
      1,
      ...days.map((day) => percentsOn(day).reduce((product, percent) => (product * percent) / 100, 1)),
    );
  const of = <Kind extends RateRuleBody['kind']>(kind: Kind) =>
    rules.filter((rule): rule is Extract<RateRuleBody, { kind: Kind }> => rule.kind === kind);
  const seasons = of('SEASON');
  const holidays = of('HOLIDAY');
  const factors = [
    most(daysOfYear, (day) =>
      seasons.filter(({ from, until }) => inSeason(day, from, until)).map(({ percent }) => percent),
    ),
    most(weekdays, (day) =>
      of('WEEKEND')
        .filter((rule) => rule.weekdays.includes(day))
        .map(({ percent }) => percent),
    ),
    most(
      holidays.flatMap(({ dates }) => dates),
      (day) => holidays.filter(({ dates }) => dates.includes(day)).map(({ percent }) => percent),
    ),
    most([0], () =>
      of('OCCUPANCY').map(({ steps }) => Math.max(100, ...steps.map(({ percent }) => percent))),
    ),
  ];
  return factors.reduce((product, factor) => product * factor, 100);
}

function inSeason(day: string, from: string, until: string): boolean {
  return from <= until ? from <= day && day <= until : from <= day || day <= until;
}
