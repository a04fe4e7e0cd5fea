/** As much of a Prisma client as reading an outbox takes, so that this package knows no service's schema. */
export interface SqlClient {
  $queryRaw<Rows>(sql: TemplateStringsArray, ...values: unknown[]): Promise<Rows>;
}
