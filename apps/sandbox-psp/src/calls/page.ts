import type { Listed, Page } from '@holdfast/prisma-sandbox/list-objects';
import type { PageParameters } from '../wire/parameters.ts';

// Objects are made within a second, and lists know whole ones: after or up to one means before the next.
const next = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds + 1);

/** The page a list call asks for; times come in Unix seconds. */
export function cutPage(parameters: PageParameters): Page {
  const { created } = parameters;
  const at = (seconds: number | undefined) => (seconds === undefined ? undefined : new Date(seconds * 1000));
  return {
    limit: parameters.limit ?? 10,
    startingAfter: parameters.starting_after,
    endingBefore: parameters.ending_before,
    ...(created === undefined
      ? {}
      : {
          created:
            typeof created === 'number'
              ? { gte: at(created), lt: at(created + 1) }
              : { gte: at(created.gte ?? next(created.gt)), lt: at(created.lt ?? next(created.lte)) },
        }),
  };
}

/** A list as it goes out. */
export function listOf(url: string, listed: Listed<object>) {
  return { object: 'list' as const, data: listed.items, has_more: listed.hasMore, url };
}
