import { Type } from 'typebox';
import { MoneySchema } from '../money.ts';

/** Whose statement, and of which month by the hotel's calendar. */
export const StatementParamsSchema = Type.Object({
  hotelId: Type.String({ minLength: 1, maxLength: 128 }),
  month: Type.String({
    pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
    description: 'By the day of check-out, in the time zone of the hotel.',
    examples: ['2027-06'],
  }),
});

const amounts = {
  gross: MoneySchema,
  refunds: MoneySchema,
  commission: MoneySchema,
  net: MoneySchema,
};

/** A stay that has earned its money. */
export const StatementLineSchema = Type.Object(
  {
    bookingId: Type.String(),
    number: Type.String({ description: 'For people, BK-XXXXXX.' }),
    checkIn: Type.String(),
    checkOut: Type.String(),
    ...amounts,
  },
  { title: 'StatementLine', additionalProperties: false },
);

/** The sums of one currency. */
export const StatementTotalSchema = Type.Object(
  {
    currency: Type.String(),
    stays: Type.Integer(),
    ...amounts,
    carried: MoneySchema,
    balance: MoneySchema,
  },
  { title: 'StatementTotal', additionalProperties: false },
);

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const sums = { gross: eur(44_700), refunds: eur(0), commission: eur(6_705), net: eur(37_995) };

/** What a hotel earned in a month, and what it is owed at the end of it. */
export const StatementSchema = Type.Object(
  {
    hotel: Type.Object({ id: Type.String(), name: Type.String() }, { additionalProperties: false }),
    month: Type.String(),
    timeZone: Type.String(),
    complete: Type.Boolean({
      description:
        'Whether the month is over where the hotel is. What changes later stands on the statement of the month it ' +
        'changes in, with a gross of zero.',
    }),
    lines: Type.Array(StatementLineSchema, {
      description: 'Net is gross less refunds less commission. By day of check-out.',
    }),
    totals: Type.Array(StatementTotalSchema, {
      description: 'One for each currency. The balance is what was carried over and the net of the month.',
    }),
  },
  {
    title: 'Statement',
    additionalProperties: false,
    examples: [
      {
        hotel: { id: 'htl_harbour_lisbon', name: 'Harbour Hotel' },
        month: '2027-06',
        timeZone: 'Europe/Lisbon',
        complete: true,
        lines: [
          {
            bookingId: 'bk_8s04bjq1v2979shn9sjbatssn8',
            number: 'BK-PBP8PE',
            checkIn: '2027-06-10',
            checkOut: '2027-06-13',
            ...sums,
          },
        ],
        totals: [{ currency: 'EUR', stays: 1, ...sums, carried: eur(0), balance: eur(37_995) }],
      },
    ],
  },
);

/** What the file looks like. */
export const statementCsvExample = [
  'number,checkIn,checkOut,currency,gross,refunds,commission,net',
  'BK-PBP8PE,2027-06-10,2027-06-13,EUR,447.00,0.00,67.05,379.95',
  'TOTAL,,,EUR,447.00,0.00,67.05,379.95',
  'CARRIED OVER,,,EUR,,,,0.00',
  'BALANCE,,,EUR,,,,379.95',
  '',
].join('\r\n');
