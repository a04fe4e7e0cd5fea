import { currencyExponent } from '@holdfast/domain/money';
import type { NightRule, RatePlan } from '@holdfast/domain/rate-rules';
import type { RoomTemplate } from './room-templates.ts';
import type { City } from './world-cities.ts';

const starFactors: Record<number, number> = { 2: 0.5, 3: 0.72, 4: 1, 5: 1.85 };

/** How a room type is priced: the base comes from the market, the stars and the city's size. */
export function pricePlan({
  city,
  stars,
  template,
  percent = 100,
}: {
  city: City;
  stars: number;
  template: RoomTemplate;
  /** What sets this hotel apart from its like. */
  percent?: number;
}): RatePlan {
  const { currency, typicalNight } = city.market;
  const unit = 10 ** currencyExponent(currency);
  const stepMinor = typicalNight >= 10_000 ? 100 * unit : unit;
  const sizeFactor = 1 + 0.12 * Math.log10(Math.max(city.population, 100_000) / 500_000);
  const baseUnits = typicalNight * (starFactors[stars] ?? 1) * sizeFactor * template.priceFactor;
  const baseMinor = Math.round((baseUnits * unit * percent) / 100 / stepMinor) * stepMinor;
  const bound = (share: number) => Math.round((baseMinor * share) / stepMinor) * stepMinor;
  return { currency, baseMinor, stepMinor, floorMinor: bound(0.5), ceilingMinor: bound(2.5) };
}

/** Seasons of the whole hotel, and weekends: dear in the hemisphere's summer and over the year's end. */
export function nightRules(latitude: number, weekendPercent: number): NightRule[] {
  const tropical = Math.abs(latitude) < 23.5;
  const [high, low] = tropical ? [108, 93] : [122, 80];
  const [summer, winter] = [
    { from: '06-15', until: '09-10' },
    { from: '12-15', until: '02-28' },
  ];
  return [
    { kind: 'SEASON', ...(latitude >= 0 ? summer : winter), percent: high },
    {
      kind: 'SEASON',
      ...(latitude >= 0 ? { from: '11-05', until: '12-19' } : { from: '06-01', until: '08-20' }),
      percent: low,
    },
    { kind: 'SEASON', from: '12-22', until: '01-02', percent: 125 },
    { kind: 'WEEKEND', weekdays: [5, 6], percent: weekendPercent },
  ];
}
