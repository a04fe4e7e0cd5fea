import { describe, expect, test } from 'vitest';
import { blockOf, isIn, stepBy, within } from '../../../src/features/calendar/selection.ts';

const size = { rows: 3, columns: 14, firstColumn: 2 };
const at = (row: number, column: number) => ({ row, column });

describe('a block of nights', () => {
  test('has the same cells whichever corner it was begun at', () => {
    const block = { rows: [0, 2], columns: [3, 5] };
    expect(blockOf({ anchor: at(0, 3), head: at(2, 5) })).toEqual(block);
    expect(blockOf({ anchor: at(2, 3), head: at(0, 5) })).toEqual(block);
  });

  test('holds its edges and nothing beyond', () => {
    const block = blockOf({ anchor: at(1, 3), head: at(1, 5) });
    expect([at(1, 3), at(1, 5), at(1, 6), at(0, 4)].map((cell) => isIn(block, cell))).toEqual([
      ...[true, true, false, false],
    ]);
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', at(1, 6)],
    ['ArrowLeft', at(1, 4)],
    ['ArrowUp', at(0, 5)],
    ['ArrowDown', at(2, 5)],
    ['PageDown', at(1, 12)],
    ['Home', at(1, 2)],
    ['End', at(1, 13)],
  ])('%s leads on', (key, cell) => {
    expect(stepBy(key, at(1, 5), size)).toEqual(cell);
  });

  test('none leads out of the grid or into the past', () => {
    expect(stepBy('ArrowLeft', at(0, 2), size)).toEqual(at(0, 2));
    expect(stepBy('PageDown', at(2, 10), size)).toEqual(at(2, 13));
    expect(stepBy('ArrowDown', at(2, 2), size)).toEqual(at(2, 2));
    expect(within(size, at(9, 0))).toEqual(at(2, 2));
  });

  test('others lead nowhere', () => {
    expect(stepBy('a', at(0, 2), size)).toBeUndefined();
  });
});
