import { expect, test } from 'vitest';
import { readFlags } from '../src/flags.ts';

const defaults = { callers: 8, 'per-second': 500 } as const;
const read = (...args: string[]) => readFlags('npm run bench:some', defaults, args);

test('flags are numbers, as they are by default unless told', () => {
  expect(read()).toEqual({ callers: 8, 'per-second': 500, save: false });
  expect(read('--callers=2', '--per-second', '50', '--save')).toEqual({
    callers: 2,
    'per-second': 50,
    save: true,
  });
});

test.each(['--callers=0', '--callers=many', '--nonsense=1'])('%s is refused', (flag) => {
  expect(() => read(flag)).toThrow();
});
