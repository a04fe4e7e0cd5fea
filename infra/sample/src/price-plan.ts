import { currencyExponent } from '@holdfast/domain/money';
import type { RatePlan, RateRule } from '@holdfast/domain/rate-rules';
import type { RoomTemplate } from './room-templates.ts';
import type { SampleCity } from './sample-cities.ts';

const starFactors: Record<number, number> = { 3: 0.72, 4: 1, 5: 1.85 };

/** A room type's base price, which comes from the market, the stars and the city's size. */
export function pricePlan({
  city,
  stars,
  template,
}: {
  city: SampleCity;
  stars: number;
  template: RoomTemplate;
}): RatePlan {
  const { currency, typicalNight } = city.market;
  const unit = 10 ** currencyExponent(currency);
  const sizeFactor = 1 + 0.12 * Math.log10(Math.max(city.population, 100_000) / 500_000);
  const baseUnits = typicalNight * (starFactors[stars] ?? 1) * sizeFactor * template.priceFactor;
  return {
    currency,
    baseMinor: Math.round(baseUnits * unit),
    stepMinor: typicalNight >= 10_000 ? 100 * unit : unit,
    floorMinor: null,
    ceilingMinor: null,
  };
}

/** How a hotel's prices move with the months and at weekends. */
export function priceRules({ latitude }: SampleCity): RateRule[] {
  const seasons = monthPercents(latitude).map((percent, index): RateRule => {
    const month = String(index + 1).padStart(2, '0');
    return { kind: 'SEASON', from: `${month}-01`, until: `${month}-31`, percent };
  });
  return [...seasons, { kind: 'WEEKEND', weekdays: [5, 6], percent: 118 }];
}

/** Dear in the hemisphere's summer and over the year's end, the less so the nearer the equator. */
function monthPercents(latitude: number): number[] {
  const summer = latitude >= 0 ? 7 : 1;
  const swing = Math.abs(latitude) < 23.5 ? 8 : 24;
  return Array.from({ length: 12 }, (_, index) => {
    const fromSummer = Math.cos(((index + 1 - summer) / 12) * 2 * Math.PI);
    const yearEnd = index === 11 ? 12 : 0;
    return Math.round(100 + swing * fromSummer + yearEnd);
  });
}
