import { expect, test } from 'vitest';
import { retryConflicts } from '../src/retry-conflicts.ts';

function conflict(): Error {
  return Object.assign(new Error('deadlock detected'), { code: '40P01' });
}

test('repeats an operation that met a conflict', async () => {
  let calls = 0;
  const result = await retryConflicts(async () => {
    calls += 1;
    if (calls < 3) throw conflict();
    return 'done';
  });
  expect([result, calls]).toEqual(['done', 3]);
});

test('throws the conflict of the last attempt', async () => {
  let calls = 0;
  const attempt = retryConflicts(
    async () => {
      calls += 1;
      throw conflict();
    },
    { attempts: 2, pauseMillis: 1 },
  );
  await expect(attempt).rejects.toThrow('deadlock detected');
  expect(calls).toBe(2);
});

test('does not repeat another error', async () => {
  let calls = 0;
  const attempt = retryConflicts(async () => {
    calls += 1;
    throw Object.assign(new Error('duplicate key'), { code: '23505' });
  });
  await expect(attempt).rejects.toThrow('duplicate key');
  expect(calls).toBe(1);
});

test('within a transaction leaves the conflict to whoever began it', async () => {
  let begun = 0;
  const transaction = () => {
    begun += 1;
    const errors = begun === 1 ? [conflict(), Object.assign(new Error('aborted'), { code: '25P02' })] : [];
    return retryConflicts(async () => {
      const error = errors.shift();
      if (error !== undefined) throw error;
      return 'done';
    });
  };
  expect([await retryConflicts(transaction), begun]).toEqual(['done', 2]);
});
