import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const internalChar = 18;
const text = 25;

/**
 * One connection for the schema engine. The catalog tables it reads have columns of Postgres's internal type
 * "char", which the driver adapter refuses, so they pass it as text and are named characters again behind it.
 */
export class EnginePool extends pg.Pool {
  readonly #characterColumns = new Map<string, number[]>();

  constructor(url: string) {
    super({ connectionString: url, max: 1 });
  }

  override async query(...input: unknown[]): Promise<never> {
    const ask = super.query as (...input: unknown[]) => Promise<pg.QueryResult>;
    const result = await ask.apply(this, input);
    const sql = (input[0] as pg.QueryConfig).text ?? '';
    for (const [column, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== internalChar) continue;
      field.dataTypeID = text;
      this.#characterColumns.set(sql, [...(this.#characterColumns.get(sql) ?? []), column]);
    }
    return result as never;
  }

  /** Names the columns of type "char" in the adapter's results. */
  restoreCharacters(adapter: SqlDriverAdapter): void {
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of this.#characterColumns.get(query.sql) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
      }
      return result;
    };
  }
}
