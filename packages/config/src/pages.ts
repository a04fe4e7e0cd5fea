import { Type } from 'typebox';
import { section } from './section.ts';

/**
 * Where the built pages of an edge are.
 * @param variable such as `WEB_PAGES_FOLDER`; each edge has one of its own
 */
export function pages(variable: string) {
  const variables = Type.Object({
    [variable]: Type.Optional(
      Type.String({
        minLength: 1,
        description: "Folder with the edge's built pages; only its API is served without it.",
        examples: ['apps/web/dist'],
      }),
    ),
  });
  return section(variables, (values) => ({
    folder: (values as Record<string, string | undefined>)[variable],
  }));
}
