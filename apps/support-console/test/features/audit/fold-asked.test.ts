import { expect, test } from 'vitest';
import { foldAsked } from '../../../src/features/audit/fold-asked.ts';

test('what was asked is left out once it is known what came of it; what broke off is not', () => {
  const done = { phase: 'DONE', requestId: 'a' } as const;
  const broken = { phase: 'ASKED', requestId: 'b' } as const;
  expect(foldAsked([done, { phase: 'ASKED', requestId: 'a' }, broken])).toEqual([done, broken]);
});
