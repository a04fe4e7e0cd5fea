import { join } from 'node:path';
import { repositoryRoot } from '../site.ts';

/** Pages that an edge serves. */
export interface PageSet {
  /** The front end, a folder of apps/. */
  readonly name: string;
  readonly title: string;
  /** The process that serves them. */
  readonly edge: string;
  /** Tells it where they are. */
  readonly folderVariable: string;
}

export const pageSets: readonly PageSet[] = [
  { name: 'web', title: 'Web app', edge: 'customer-api', folderVariable: 'WEB_PAGES_FOLDER' },
  {
    name: 'support-console',
    title: 'Support console',
    edge: 'support-api',
    folderVariable: 'SUPPORT_CONSOLE_PAGES_FOLDER',
  },
  { name: 'hotel-desk', title: 'Hotel desk', edge: 'admin-api', folderVariable: 'HOTEL_DESK_PAGES_FOLDER' },
];

/** Where each edge finds its pages once they are built. */
export function pagesEnvironment(): Record<string, string> {
  return Object.fromEntries(
    pageSets.map(({ name, folderVariable }) => [folderVariable, join(repositoryRoot, 'apps', name, 'dist')]),
  );
}
