import { readFileSync } from 'node:fs';

/** Who asks where roles are what counts; nobody is who sends no token. */
export const roleAskers = ['nobody', 'USER', 'PARTNER', 'SUPPORT', 'HOTEL_ADMIN', 'ADMIN'] as const;
export type RoleAsker = (typeof roleAskers)[number];

/** `yes`: all objects, `own`: the asker's own while others' are 404, or the status that refuses. */
export type Permission = 'yes' | 'own' | '401' | '403' | '404';

/** One row: a route such as `GET /support/v1/bookings`, and what it is to each asker. */
export interface Row<Asker extends string = RoleAsker> {
  readonly route: string;
  readonly permissions: Readonly<Record<Asker, Permission>>;
}

/**
 * The rows of one section in a Markdown file of tables, each below a heading with the section's name. Its columns must
 * be the askers, in this order.
 */
export function readTable<Asker extends string>(
  file: URL,
  section: string,
  askers: readonly Asker[],
): Row<Asker>[] {
  const text = readFileSync(file, 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith(`${section}\n`));
  if (text === undefined) throw new Error(`${file.pathname} has no table of ${section}`);
  const [columns = [], , ...rows] = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  if (columns.slice(1).join() !== askers.join()) throw new Error(`${section} is not about ${askers.join()}`);
  return rows.map(([route = '', ...cells]) => {
    if (cells.length !== askers.length) throw new Error(`${section}: ${route} does not say it of everybody`);
    const permissions = Object.fromEntries(askers.map((asker, column) => [asker, cells[column]]));
    return { route, permissions: permissions as Row<Asker>['permissions'] };
  });
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''));
