import { hotelsPerFilling, openSearchFilling } from '../fill-search.ts';
import { hotelIdOf } from './market-hotel.ts';
import type { MarketNights } from './market-nights.ts';
import { type PhaseOutcome, progressOf } from './progress.ts';

interface MarketToFill {
  readonly addressOf: (service: string) => string;
  readonly hotels: number;
  readonly nights: MarketNights;
  readonly say: (text: string) => void;
}

// While one batch is priced here, PostgreSQL reads or writes the other.
const lanes = 2;
const sayEverySeconds = 5;

/** Writes what searches read of every hotel of the market that they do not know yet, from what is stored of it. */
export async function fillMarketSearch({
  addressOf,
  hotels,
  nights,
  say,
}: MarketToFill): Promise<PhaseOutcome> {
  const phase = 'search';
  const filling = await openSearchFilling(addressOf, nights);
  try {
    const missing = await filling.missing(Array.from({ length: hotels }, (_, index) => hotelIdOf(index + 1)));
    const present = hotels - missing.length;
    if (present > 0) say(`${phase}: ${present} hotels are there already`);
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1000;
    let [rows, done, saidAt, next] = [0, 0, 0, 0];
    const fillOn = async () => {
      while (next < missing.length) {
        const batch = missing.slice(next, next + hotelsPerFilling);
        next += batch.length;
        const written = await filling.fill(batch);
        rows += written;
        done += batch.length;
        if (seconds() - saidAt < sayEverySeconds && done < missing.length) continue;
        saidAt = seconds();
        say(progressOf(phase, { last: present + done, of: hotels, rows, seconds: saidAt, done }));
      }
    };
    await Promise.all(Array.from({ length: lanes }, fillOn));
    if (rows > 0) await filling.analyze();
    return { phase, present, rows, seconds: seconds() };
  } finally {
    await filling.close();
  }
}
