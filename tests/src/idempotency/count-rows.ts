/** A database as Prisma's clients are, as far as counting needs them. */
export interface Countable {
  $executeRaw(text: TemplateStringsArray): Promise<number>;
  $queryRaw<T>(text: TemplateStringsArray): Promise<T>;
}

/** How many rows each table has, by `database.table`. */
export type RowCounts = Readonly<Record<string, number>>;

/** Makes a function in each database by which all of its tables are counted in one trip. */
export async function prepareCounting(databases: Readonly<Record<string, Countable>>): Promise<void> {
  for (const database of Object.values(databases)) {
    await database.$executeRaw`
      CREATE FUNCTION count_rows() RETURNS TABLE (name text, rows integer) LANGUAGE plpgsql AS $$
      DECLARE counted regclass;
      BEGIN
        FOR counted IN SELECT oid FROM pg_class
          WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace
        LOOP
          RETURN QUERY EXECUTE format('SELECT %L::text, count(*)::integer FROM %s', counted, counted);
        END LOOP;
      END $$`;
  }
}

/** Counts every table, except the audit log: it has a line for each time that somebody asks. */
export async function countRows(databases: Readonly<Record<string, Countable>>): Promise<RowCounts> {
  const counted = await Promise.all(
    Object.entries(databases).map(async ([database, client]) => {
      const tables = await client.$queryRaw<{ name: string; rows: number }[]>`SELECT * FROM count_rows()`;
      return tables.map(({ name, rows }) => [`${database}.${name}`, rows] as const);
    }),
  );
  return Object.fromEntries(counted.flat().filter(([name]) => !name.endsWith('.audit_log')));
}

/** What was added between two counts, by table. */
export function addedBetween(before: RowCounts, after: RowCounts): RowCounts {
  const added = Object.entries(after).map(([name, rows]) => [name, rows - (before[name] ?? 0)] as const);
  return Object.fromEntries(added.filter(([, rows]) => rows !== 0));
}
