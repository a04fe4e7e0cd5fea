import { monthsOnSale } from '@holdfast/domain/offer-months';
import { hotelsPerFilling, openSearchFilling } from '../fill-search.ts';
import { roomTemplates } from '../room-templates.ts';
import { hotelIdOf } from './market-hotel.ts';
import { type PhaseOutcome, progressOf } from './progress.ts';

interface MarketToFill {
  readonly addressOf: (service: string) => string;
  readonly hotels: number;
  readonly days: number;
  readonly say: (text: string) => void;
}

// While one batch is priced here, PostgreSQL reads or writes the other.
const lanes = 2;
const sayEverySeconds = 5;

/** Writes what searches read of every hotel of the market that they do not know yet, from what is stored of it. */
export async function fillMarketSearch({
  addressOf,
  hotels,
  days,
  say,
}: MarketToFill): Promise<PhaseOutcome> {
  const phase = 'search';
  const filling = await openSearchFilling(addressOf, days);
  try {
    const missing = await filling.missing(Array.from({ length: hotels }, (_, index) => hotelIdOf(index + 1)));
    const present = hotels - missing.length;
    if (present > 0) say(`${phase}: ${present} hotels are there already`);
    // The hotel, and each room type in each month of arrival.
    const rowsPerHotel = 1 + roomTemplates.length * monthsOnSale(days).length;
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1000;
    let [done, saidAt, next] = [0, 0, 0];
    const fillOn = async () => {
      while (next < missing.length) {
        const batch = missing.slice(next, next + hotelsPerFilling);
        next += batch.length;
        await filling.fill(batch);
        done += batch.length;
        if (seconds() - saidAt < sayEverySeconds && done < missing.length) continue;
        saidAt = seconds();
        say(
          progressOf(phase, {
            last: present + done,
            of: hotels,
            rows: done * rowsPerHotel,
            seconds: saidAt,
            done,
          }),
        );
      }
    };
    await Promise.all(Array.from({ length: lanes }, fillOn));
    if (missing.length > 0) await filling.finish();
    return { phase, present, rows: missing.length * rowsPerHotel, seconds: seconds() };
  } finally {
    await filling.close();
  }
}
