import { Type } from 'typebox';
import { section } from './section.ts';

/** Of which other web sites the pages may call an edge; none unless told. */
export const cors = section(
  Type.Object({
    CORS_ORIGINS: Type.Optional(
      Type.String({
        description:
          'Origins whose pages may call the edges with cookies, separated by commas; none unless it is set.',
        examples: ['https://app.holdfast.example'],
      }),
    ),
  }),
  ({ CORS_ORIGINS = '' }, problem) => {
    const origins = CORS_ORIGINS.split(',')
      .map((text) => text.trim())
      .filter((text) => text !== '');
    if (!origins.every(isOrigin)) {
      return problem(
        'CORS_ORIGINS',
        'names what is no origin: scheme, host and port as a browser writes them, no path, no *.',
      );
    }
    return { origins };
  },
);

// Compared letter by letter with what a browser sends, so it has to be written the same way.
function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}
