// A list of values makes a new text for each length, so that without an end prepared statements would pile up.
const maxNames = 500;

const names = new Map<string, string>();

/**
 * The name under which a statement is prepared once per connection, so that Postgres parses and plans it once.
 * Texts beyond the first 500 stay unnamed and are parsed each time.
 */
export function nameStatement({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= maxNames) return '';
  const name = `holdfast_${names.size}`;
  names.set(sql, name);
  return name;
}
