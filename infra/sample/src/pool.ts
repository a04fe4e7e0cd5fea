/** The rest of the platform refuses to wait this long; loading a year of nights may. */
export function poolOf(url: string) {
  return { url, maxConnections: 2, connectTimeoutMillis: 30_000, statementTimeoutMillis: 120_000 };
}
