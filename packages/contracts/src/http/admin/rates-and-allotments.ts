import { Type } from 'typebox';
import { rangeFields } from './fields.ts';

/** The columns that are read; what is empty stays as it is, and `none` takes it away. */
export const rateColumns = [
  'roomTypeId',
  'date',
  'price',
  'rooms',
  'stopSell',
  'minStay',
  'maxStay',
  'closedToArrival',
] as const;
export type RateColumn = (typeof rateColumns)[number];

/** Columns that a download has besides; an upload may hold them and does not read them. */
export const shownColumns = ['currentPrice', 'capacity', 'sold'] as const;

/** An example of such a file. */
export const ratesAndAllotmentsExample = [
  rateColumns.join(','),
  'rt_harbour_lisbon_double,2027-12-31,210.00,12,,2,,',
  'rt_harbour_lisbon_double,2028-01-01,none,,true,,,true',
].join('\n');

/** Whether to check only. */
export const ImportQuerySchema = Type.Object(
  { dryRun: Type.Optional(Type.Boolean({ default: false, description: 'Check only and change nothing.' })) },
  { additionalProperties: false },
);

/** What came of a file without a fault. */
export const ImportedSchema = Type.Object(
  {
    applied: Type.Boolean({ description: 'False after a dry run.' }),
    rows: Type.Integer(),
    nightsChanged: Type.Integer({ description: 'Rows that say something of rooms or restrictions.' }),
    pricesChanged: Type.Integer({ description: 'Rows that say something of the price.' }),
  },
  {
    title: 'Imported',
    additionalProperties: false,
    examples: [{ applied: true, rows: 2, nightsChanged: 2, pricesChanged: 2 }],
  },
);

/** Which nights to download, of all room types. */
export const ExportQuerySchema = Type.Object(rangeFields, { additionalProperties: false });
