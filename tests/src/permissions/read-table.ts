import { readFileSync } from 'node:fs';

/** Who asks, in the order of the table's columns; nobody is who sends no token. */
export const askers = ['nobody', 'USER', 'PARTNER', 'SUPPORT', 'HOTEL_ADMIN', 'ADMIN'] as const;
export type Asker = (typeof askers)[number];

/** `yes`: all objects, `own`: the asker's own while others' are 404, or the status that refuses. */
export type Permission = 'yes' | 'own' | '401' | '403' | '404';

/** One row: a route such as `GET /support/v1/bookings`, and what it is to each asker. */
export interface Row {
  readonly route: string;
  readonly permissions: Readonly<Record<Asker, Permission>>;
}

/** The rows of one edge in a Markdown file of tables, each below a heading with the name of its edge. */
export function readTable(file: URL, edge: string): Row[] {
  const section = readFileSync(file, 'utf8')
    .split(/^## /m)
    .find((text) => text.startsWith(`${edge}\n`));
  if (section === undefined) throw new Error(`${file.pathname} has no table of ${edge}`);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [route = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', ''));
      if (cells.length !== askers.length) throw new Error(`${edge}: ${route} does not name every role`);
      const permissions = Object.fromEntries(askers.map((asker, column) => [asker, cells[column]]));
      return { route, permissions: permissions as Row['permissions'] };
    });
}
