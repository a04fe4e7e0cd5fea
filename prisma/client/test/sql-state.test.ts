import { expect, test } from 'vitest';
import { hasSqlState, readSqlFailure } from '../src/sql-state.ts';

test('reads the state of a plain driver error', () => {
  const error = Object.assign(new Error('no'), { code: 'HF001', detail: 'rt_a 2026-01-01' });
  expect(readSqlFailure(error)).toEqual({ sqlState: 'HF001', detail: 'rt_a 2026-01-01' });
});

test("reads through Prisma's wrapping", () => {
  const cause = { kind: 'postgres', originalCode: 'HF001', code: 'HF001', detail: 'rt_a 2026-01-01' };
  const driverAdapterError = Object.assign(new Error('postgres'), { cause });
  const error = Object.assign(new Error('raw query failed'), { code: 'P2010', meta: { driverAdapterError } });
  expect(readSqlFailure(error)).toEqual({ sqlState: 'HF001', detail: 'rt_a 2026-01-01' });
  expect(hasSqlState(error, '40001', 'HF001')).toBe(true);
});

test('finds nothing where there is no state', () => {
  expect(readSqlFailure(new Error('no'))).toBeUndefined();
  expect(readSqlFailure(undefined)).toBeUndefined();
});
