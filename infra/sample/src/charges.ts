import { currencyExponent } from '@holdfast/domain/money';
import type { Charge } from '@holdfast/domain/rate-rules';
import type { Market } from './markets.ts';

/** Value added tax in prices as guests are shown them, in basis points. */
// biome-ignore format: a table of countries
const vatIncluded: Readonly<Record<string, number>> = {
  PT: 600, ES: 1000, FR: 1000, IT: 1000, DE: 700, NL: 2100, AT: 1000, IE: 1350, GR: 1300, GB: 2000, CH: 380,
  DK: 2500, SE: 1200, NO: 1200, PL: 800, CZ: 1200, MA: 1000, ZA: 1500, JO: 1600, TH: 700, SG: 900, JP: 1000,
  KR: 1000, AU: 1000, NZ: 1500, CL: 1900, BE: 1200, LU: 300, FI: 1400, EE: 1300, LV: 1200, LT: 1200, SK: 500,
  SI: 950, HR: 1300, BG: 900, CY: 900, MT: 700, HU: 500, RO: 1100, RS: 1000, TR: 1000, EG: 1400, TN: 700,
  KE: 1600, TZ: 1800, GH: 1500, NG: 750, SA: 1500, OM: 500, VN: 1000, MY: 800, ID: 1100, PH: 1200, TW: 500,
  CN: 600, AR: 2100, UY: 1000, IS: 1100, PE: 1050, EC: 1500,
};

/** Taxes that come on top where prices are shown without them. */
const taxAdded: Readonly<Record<string, readonly [name: string, basisPoints: number]>> = {
  US: ['Occupancy tax', 1475],
  CA: ['Sales tax', 1300],
  MX: ['VAT and lodging tax', 1900],
  IN: ['GST', 1200],
  AE: ['VAT and municipality fee', 1200],
  DO: ['ITBIS', 1800],
  LK: ['VAT', 1800],
  NP: ['VAT', 1300],
  BD: ['VAT', 1500],
  CO: ['VAT', 1900],
  CR: ['VAT', 1300],
  PA: ['Lodging tax', 1000],
};

/** City tax for each guest and night, in whole units of the currency, for three stars and for each star more. */
// biome-ignore format: a table of countries
const cityTax: Readonly<Record<string, readonly [threeStars: number, eachStarMore: number]>> = {
  PT: [4, 0], ES: [1.5, 1], FR: [2.6, 1.6], IT: [5, 1.5], DE: [3, 0.5], AT: [3, 0], GR: [2.5, 1.5], CH: [3, 0.5],
  BE: [3.5, 0.5], HR: [1.6, 0.2], SI: [3.1, 0], BG: [0.7, 0.2], MT: [1.5, 0], CZ: [50, 0], MA: [20, 10],
  JP: [200, 100], MY: [10, 0], HU: [900, 0], RO: [10, 0],
};

/** A fee for each room and night that hotels of some countries ask, in whole units of the currency. */
const resortFee: Readonly<Record<string, number>> = { US: 28, AE: 15, MX: 120, DO: 350 };

/**
 * The taxes and fees of a hotel: what is usual in its country, not what a tax adviser would say. Fees are asked by
 * hotels of five stars only.
 */
export function chargesOf({ country, currency }: Market, stars: number): Charge[] {
  const minorOf = (units: number) => Math.round(units * 10 ** currencyExponent(currency));
  const vat = vatIncluded[country];
  const added = taxAdded[country];
  const [threeStars, eachStarMore] = cityTax[country] ?? [];
  const fee = stars === 5 ? resortFee[country] : undefined;
  const charges: (Charge | undefined)[] = [
    vat === undefined
      ? undefined
      : { kind: 'TAX', name: 'VAT', included: true, basis: 'PERCENT', basisPoints: vat },
    added && { kind: 'TAX', name: added[0], included: false, basis: 'PERCENT', basisPoints: added[1] },
    threeStars === undefined || eachStarMore === undefined
      ? undefined
      : {
          kind: 'TAX',
          name: 'City tax',
          included: false,
          basis: 'PER_GUEST_NIGHT',
          amountMinor: minorOf(threeStars + (stars - 3) * eachStarMore),
        },
    fee === undefined
      ? undefined
      : {
          kind: 'FEE',
          name: 'Resort fee',
          included: false,
          basis: 'PER_ROOM_NIGHT',
          amountMinor: minorOf(fee),
        },
  ];
  return charges.filter((charge) => charge !== undefined);
}
