import {
  type RateColumn,
  rateColumns,
  shownColumns,
} from '@holdfast/contracts/http/admin/rates-and-allotments';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { CsvError, parse } from 'csv-parse/sync';

/** A row of a file: its line, and its cells by column without the spaces around them; empty ones are missing. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<RateColumn, string>>>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly faults: readonly ProblemDetail[];
}

/** A hotel of 25 room types for more than a year. */
const mostRows = 10_000;

/** Reads a file of rates and allotments as far as its shape goes: columns by name, in any order. */
export function readTable(bytes: Buffer): Table {
  const refuse = (line: number, field: string, message: string) => ({
    rows: [],
    faults: [{ line, field, message }],
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(1, 'file', 'must be text in UTF-8');
  }
  if (text.includes('\0')) return refuse(1, 'file', 'must not contain characters that are not text');
  let records: Line[];
  try {
    records = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(
      Number(error.lines) || 1,
      'file',
      'is not CSV: a quote is not closed, or not where it may be',
    );
  }
  const [header, ...body] = records;
  if (header === undefined) return refuse(1, 'file', 'is empty; its first line names the columns');
  const faults = faultsOfHeader(header.record, header.info.lines);
  if (faults.length > 0) return { rows: [], faults };
  if (body.length > mostRows) return refuse(header.info.lines, 'file', `must have at most ${mostRows} rows`);
  if (body.length === 0) return refuse(header.info.lines, 'file', 'has no rows');
  return readBody(header.record, body);
}

interface Line {
  readonly record: readonly string[];
  /** Where the record ends; none of ours has a line break inside. */
  readonly info: { readonly lines: number };
}

function faultsOfHeader(names: readonly string[], line: number): ProblemDetail[] {
  const known: readonly string[] = [...rateColumns, ...shownColumns];
  return [
    ...names
      .filter((name, index) => names.indexOf(name) < index)
      .map((field) => ({ line, field, message: 'is there twice' })),
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => ({
        line,
        field: name.slice(0, 40),
        message: `is not known; columns are ${rateColumns.join(', ')}`,
      })),
    ...(['roomTypeId', 'date'] as const)
      .filter((name) => !names.includes(name))
      .map((field) => ({ line, field, message: 'is required as a column' })),
  ];
}

function readBody(names: readonly string[], body: readonly Line[]): Table {
  const columns = names.map((name) => rateColumns.find((column) => column === name));
  const faults: ProblemDetail[] = [];
  const rows = body.flatMap(({ record, info: { lines: line } }) => {
    if (record.length !== names.length) {
      const message = `must be ${names.length} as in the first line, not ${record.length}`;
      faults.push({ line, field: 'columns', message });
      return [];
    }
    const cells: Partial<{ [Column in RateColumn]: string }> = {};
    columns.forEach((column, index) => {
      const cell = record[index] ?? '';
      if (column !== undefined && cell !== '') cells[column] = cell;
    });
    return [{ line, cells }];
  });
  return { rows, faults };
}
