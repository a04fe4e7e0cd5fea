import Table from 'cli-table3';

/** A table of two columns that fits 80 characters. */
export function renderTable(rows: [string, string][]): string {
  const table = new Table({
    colWidths: [27, 50],
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows);
  return table.toString();
}
