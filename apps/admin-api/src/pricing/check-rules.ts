import type { RateRuleBody } from '@holdfast/contracts/http/admin/rate-rules';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { isCalendarDate } from '@holdfast/domain/calendar-date';
import { greatestPercent } from './greatest-percent.ts';

type Faults = readonly (readonly [field: string, message: string])[];

/** What a schema cannot say of one rule of each kind. */
const faultsOf: { [Kind in RateRuleBody['kind']]: (rule: Extract<RateRuleBody, { kind: Kind }>) => Faults } =
  {
    SEASON: ({ from, until }) =>
      Object.entries({ from, until })
        // A leap year, so that a season may begin on 29 February.
        .filter(([, day]) => !isCalendarDate(`2028-${day}`))
        .map(([field]) => [field, 'must be a day that exists, MM-DD']),
    WEEKEND: () => [],
    HOLIDAY: ({ dates }) =>
      dates.flatMap((date, index): Faults => {
        if (!isCalendarDate(date)) return [[`dates.${index}`, 'must be a date that exists']];
        return dates.indexOf(date) < index ? [[`dates.${index}`, 'is there twice']] : [];
      }),
    OCCUPANCY: ({ steps }) =>
      steps.flatMap(({ soldPercent }, index): Faults => {
        const first = steps.findIndex((step) => step.soldPercent === soldPercent);
        return first < index ? [[`steps.${index}.soldPercent`, 'is there twice']] : [];
      }),
    LENGTH_OF_STAY: () => [],
    PROMOTION: ({ from, until }) => {
      const given = Object.entries({ from, until });
      const unreal = given.filter(([, date]) => date !== undefined && !isCalendarDate(date));
      if (unreal.length > 0) return unreal.map(([field]) => [field, 'must be a date that exists']);
      return from !== undefined && until !== undefined && until < from
        ? [['until', 'must not be before from']]
        : [];
    },
  };

/** Together, the rules of a hotel or of a room type make no night dearer than this many percent of its base. */
const greatestTogether = 1_000;

/** What is wrong with rules that have the right shape; fields are named from `rules` on. */
export function faultsOfRules(rules: readonly RateRuleBody[]): ProblemDetail[] {
  const faults = rules.flatMap((rule, index) =>
    (faultsOf[rule.kind] as (rule: RateRuleBody) => Faults)(rule).map(([field, message]) => ({
      field: `rules.${index}.${field}`,
      message,
    })),
  );
  faults.push(...repeated(rules, 'PROMOTION', 'code'), ...repeated(rules, 'LENGTH_OF_STAY', 'minNights'));
  if (faults.length === 0 && greatestPercent(rules) > greatestTogether) {
    faults.push({
      field: 'rules',
      message: `must not make a night dearer than ${greatestTogether} % of its base together`,
    });
  }
  return faults;
}

function repeated(
  rules: readonly RateRuleBody[],
  kind: RateRuleBody['kind'],
  field: 'code' | 'minNights',
): ProblemDetail[] {
  const readField = (rule: RateRuleBody) => (rule as { [name in typeof field]?: unknown })[field];
  return rules.flatMap((rule, index) => {
    if (rule.kind !== kind) return [];
    const first = rules.findIndex((other) => other.kind === kind && readField(other) === readField(rule));
    return first < index ? [{ field: `rules.${index}.${field}`, message: 'is there twice' }] : [];
  });
}
