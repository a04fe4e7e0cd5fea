import { readStay, type Stay } from '../stay-params.ts';

/** What was looked for on this device. */
export interface RecentSearch extends Stay {
  readonly location: string;
}

const storageKey = 'holdfast.searches';
const most = 4;

/** What was looked for on this device and can still be had, the last first. */
export function recentSearches(today: string): RecentSearch[] {
  return readRecent(localStorage.getItem(storageKey), today);
}

/** Remembers a search on this device. */
export function rememberSearch(search: RecentSearch, today: string): void {
  localStorage.setItem(storageKey, JSON.stringify(withSearch(recentSearches(today), search)));
}

/** Forgets what was looked for on this device. */
export function forgetSearches(): void {
  localStorage.removeItem(storageKey);
}

/** Reads what was kept; whatever is not a search from today on is left out. */
export function readRecent(kept: string | null, today: string): RecentSearch[] {
  return listOf(kept).flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const search = entry as Record<string, unknown>;
    const stay = readStay(search);
    const { location } = search;
    if (stay === undefined || stay.checkIn < today) return [];
    return typeof location === 'string' && location !== '' ? [{ location, ...stay }] : [];
  });
}

/** Puts a search first; a place is remembered once, with what it was last looked for with. */
export function withSearch(recent: readonly RecentSearch[], search: RecentSearch): RecentSearch[] {
  const nameOf = ({ location }: RecentSearch) => location.trim().toLowerCase();
  return [search, ...recent.filter((other) => nameOf(other) !== nameOf(search))].slice(0, most);
}

function listOf(kept: string | null): unknown[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
