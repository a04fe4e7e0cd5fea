import { Type } from 'typebox';

/** A calendar date in the hotel's own time zone. */
export const DateField = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** An id with its kind's prefix. */
export const idField = (prefix: string) => Type.String({ pattern: `^${prefix}_[A-Za-z0-9_-]{1,64}$` });

/** A code from a closed table, such as a decline code; never free text. */
export const CodeField = Type.String({ pattern: '^[A-Za-z0-9_]{1,64}$' });

/** In the currency's smallest unit. */
export const AmountField = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/** ISO 4217. */
export const CurrencyField = Type.String({ pattern: '^[A-Z]{3}$' });
