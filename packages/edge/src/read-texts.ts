import type { TSchema } from 'typebox';

const readers: Record<string, (text: string) => unknown> = {
  integer: (text) => (/^-?\d{1,16}$/.test(text) ? Number(text) : text),
  number: (text) => (/^-?\d{1,16}(\.\d{1,16})?$/.test(text) ? Number(text) : text),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : text),
};

/**
 * Query, path and headers hold only texts: those that are written exactly as a number or a boolean become one where
 * the schema asks for it, and any other stays a text, for the check to refuse ("1.5" is no page).
 */
export function readTexts(schema: TSchema, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {} } = schema as { properties?: Record<string, { type?: string }> };
  const entries = Object.entries(value).map(([name, given]) => {
    const read = readers[properties[name]?.type ?? ''];
    return [name, read && typeof given === 'string' ? read(given) : given];
  });
  return Object.fromEntries(entries);
}
