import type { PolicyTerms } from '@holdfast/contracts/http/admin/policies';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { invalidFields } from '@holdfast/edge/problem-error';
import { UnknownPolicy } from '@holdfast/prisma-catalog/unknown-policy';

/** Refuses what the schema of a hotel cannot say: zones, countries and currencies that there are not. */
export function checkHotel(body: { timeZone: string; countryCode: string; currency?: string }): void {
  const faults: ProblemDetail[] = [];
  if (!isTimeZone(body.timeZone)) faults.push({ field: 'timeZone', message: 'must be an IANA time zone' });
  if (body.currency !== undefined && !currencies.has(body.currency)) {
    faults.push({ field: 'currency', message: 'must be an ISO 4217 currency' });
  }
  if (!isCountry(body.countryCode)) {
    faults.push({ field: 'countryCode', message: 'must be an ISO 3166-1 alpha-2 code' });
  }
  if (faults.length > 0) throw invalidFields(...faults);
}

/** Refuses tiers with one deadline twice, and tiers that give more back to those who cancel later. */
export function checkTiers(tiers: PolicyTerms['tiers']): void {
  const deadlines = tiers
    .map((tier) => ({
      refundPercent: tier.refundPercent,
      hours: 'hoursBeforeCheckIn' in tier ? tier.hoursBeforeCheckIn : tier.daysBeforeCheckIn * 24,
    }))
    .toSorted((first, second) => second.hours - first.hours);
  for (const [index, { hours, refundPercent }] of deadlines.entries()) {
    const earlier = deadlines[index - 1];
    if (earlier === undefined) continue;
    if (earlier.hours === hours) {
      throw invalidFields({ field: 'tiers', message: 'must not have the same deadline twice' });
    }
    if (earlier.refundPercent < refundPercent) {
      throw invalidFields({ field: 'tiers', message: 'must not give more back to those who cancel later' });
    }
  }
}

/** Makes a change, and a 400 of a cancellation policy that is neither the platform's nor the hotel's. */
export async function refuseUnknownPolicy<Result>(change: () => Promise<Result>): Promise<Result> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof UnknownPolicy)) throw error;
    throw invalidFields({
      field: 'cancellationPolicyId',
      message: 'must be a policy of the platform or of this hotel',
    });
  }
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isCountry(code: string): boolean {
  // Intl knows ZZ as the code of no country.
  return code !== 'ZZ' && countryNames.of(code) !== undefined;
}

// A list of all names lacks those that are only another's, such as UTC.
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
