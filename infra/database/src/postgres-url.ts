/** The server the commands of this folder work on. Throws when POSTGRES_URL is not set. */
export function readPostgresUrl(environment = process.env): string {
  const url = environment.POSTGRES_URL;
  if (!url) {
    throw new Error(
      'POSTGRES_URL is not set: the address of a PostgreSQL server, such as postgresql://user:secret@127.0.0.1:5432',
    );
  }
  return url;
}
