/** A cell of the grid: which room type, which night. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, from where it was begun to where it has come. */
export interface Selection {
  readonly anchor: Cell;
  readonly head: Cell;
}

/** The first and last rows and columns of a block. */
export interface Block {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** How large the grid is; columns before `firstColumn` are past nights, which nobody changes. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly firstColumn: number;
}

/** The cells of a selection in order. */
export function blockOf({ anchor, head }: Selection): Block {
  const sorted = (one: number, other: number) => [Math.min(one, other), Math.max(one, other)] as const;
  return { rows: sorted(anchor.row, head.row), columns: sorted(anchor.column, head.column) };
}

/** Whether a cell is in a block. */
export function isIn({ rows, columns }: Block, { row, column }: Cell): boolean {
  return row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1];
}

/** The nearest cell that can be chosen. */
export function within({ rows, columns, firstColumn }: GridSize, { row, column }: Cell): Cell {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(firstColumn, Math.min(columns - 1, column)),
  };
}

const steps: Readonly<Record<string, (cell: Cell, size: GridSize) => Cell>> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  PageUp: ({ row, column }) => ({ row, column: column - 7 }),
  PageDown: ({ row, column }) => ({ row, column: column + 7 }),
  Home: ({ row }, { firstColumn }) => ({ row, column: firstColumn }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

/** Where a key leads from a cell; undefined for one that leads nowhere. */
export function stepBy(key: string, from: Cell, size: GridSize): Cell | undefined {
  const step = steps[key];
  return step === undefined ? undefined : within(size, step(from, size));
}
