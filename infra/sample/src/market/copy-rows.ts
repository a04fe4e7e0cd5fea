import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const chunkChars = 65_536;

/**
 * Writes rows into `target`, a table with its columns, as fast as PostgreSQL takes them and no faster, and returns
 * how many. COPY is what Prisma has not, and rows by the million need it.
 */
export async function copyRows(
  client: pg.ClientBase,
  target: string,
  lines: Iterable<string>,
): Promise<number> {
  const copy = client.query(copyFrom(`COPY ${target} FROM STDIN`));
  await pipeline(Readable.from(inChunks(lines), { objectMode: false, highWaterMark: 4 * chunkChars }), copy);
  return copy.rowCount;
}

/** A row as COPY reads it: null, numbers, text, lists, and objects as JSON. */
export function toLine(values: readonly unknown[]): string {
  return `${values.map((value) => quoted(toText(value))).join('\t')}\n`;
}

/** Keys become columns, in the order of the first row. */
export function columnsOf(row: object): string {
  const names = Object.keys(row).map(
    (key) => `"${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`,
  );
  return `(${names.join()})`;
}

/** A list of JSON, which a plain list would not be. */
export function asJson(value: unknown): { toJSON(): unknown } {
  return { toJSON: () => value };
}

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map(toElement).join()}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function toElement(value: unknown): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `"${String(value).replace(/["\\]/g, '\\$&')}"`;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function quoted(text: string | null): string {
  return text === null ? '\\N' : text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}

function* inChunks(lines: Iterable<string>): Generator<Buffer> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < chunkChars) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  if (chunk !== '') yield Buffer.from(chunk);
}
