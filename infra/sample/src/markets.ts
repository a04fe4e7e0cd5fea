/** A country with hotels: its currency and what a middling night costs there in whole units of it. */
export interface Market {
  readonly country: string;
  readonly currency: string;
  readonly typicalNight: number;
}

/** A country hotels of the sample are in, and how many of its largest cities have some. */
export interface SampleMarket extends Market {
  readonly cities: number;
}

// Several exponents are among them on purpose: yen, won and Chilean pesos have none, Jordanian dinars have three.
export const markets: readonly SampleMarket[] = [
  { country: 'PT', currency: 'EUR', typicalNight: 110, cities: 2 },
  { country: 'ES', currency: 'EUR', typicalNight: 115, cities: 3 },
  { country: 'FR', currency: 'EUR', typicalNight: 150, cities: 3 },
  { country: 'IT', currency: 'EUR', typicalNight: 140, cities: 3 },
  { country: 'DE', currency: 'EUR', typicalNight: 125, cities: 3 },
  { country: 'NL', currency: 'EUR', typicalNight: 160, cities: 1 },
  { country: 'AT', currency: 'EUR', typicalNight: 130, cities: 1 },
  { country: 'IE', currency: 'EUR', typicalNight: 170, cities: 1 },
  { country: 'GR', currency: 'EUR', typicalNight: 100, cities: 1 },
  { country: 'GB', currency: 'GBP', typicalNight: 140, cities: 2 },
  { country: 'CH', currency: 'CHF', typicalNight: 220, cities: 1 },
  { country: 'DK', currency: 'DKK', typicalNight: 1_100, cities: 1 },
  { country: 'SE', currency: 'SEK', typicalNight: 1_300, cities: 1 },
  { country: 'NO', currency: 'NOK', typicalNight: 1_500, cities: 1 },
  { country: 'PL', currency: 'PLN', typicalNight: 380, cities: 1 },
  { country: 'CZ', currency: 'CZK', typicalNight: 2_600, cities: 1 },
  { country: 'MA', currency: 'MAD', typicalNight: 900, cities: 1 },
  { country: 'ZA', currency: 'ZAR', typicalNight: 1_700, cities: 1 },
  { country: 'AE', currency: 'AED', typicalNight: 550, cities: 1 },
  { country: 'JO', currency: 'JOD', typicalNight: 75, cities: 1 },
  { country: 'IN', currency: 'INR', typicalNight: 6_500, cities: 2 },
  { country: 'TH', currency: 'THB', typicalNight: 2_800, cities: 1 },
  { country: 'SG', currency: 'SGD', typicalNight: 260, cities: 1 },
  { country: 'JP', currency: 'JPY', typicalNight: 18_000, cities: 2 },
  { country: 'KR', currency: 'KRW', typicalNight: 140_000, cities: 1 },
  { country: 'AU', currency: 'AUD', typicalNight: 230, cities: 2 },
  { country: 'NZ', currency: 'NZD', typicalNight: 220, cities: 1 },
  { country: 'US', currency: 'USD', typicalNight: 190, cities: 5 },
  { country: 'CA', currency: 'CAD', typicalNight: 230, cities: 2 },
  { country: 'MX', currency: 'MXN', typicalNight: 2_400, cities: 1 },
  { country: 'BR', currency: 'BRL', typicalNight: 480, cities: 1 },
  { country: 'CL', currency: 'CLP', typicalNight: 75_000, cities: 1 },
];
