import type { ExchangeRates } from '@holdfast/domain/exchange';
import type { InventoryDatabase } from './database.ts';

/**
 * The rates in which prices are shown and compared in other currencies, and by which points are worth money; nothing is
 * charged by them (decision D28).
 */
export async function readExchangeRates(db: InventoryDatabase): Promise<ExchangeRates> {
  const rows = await db.exchangeRate.findMany({ select: { currency: true, microsPerEuro: true } });
  return Object.fromEntries(rows.map(({ currency, microsPerEuro }) => [currency, Number(microsPerEuro)]));
}
