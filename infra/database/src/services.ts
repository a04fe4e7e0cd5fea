import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds one folder per service. */
const prismaFolder = fileURLToPath(new URL('../../../prisma', import.meta.url));

/** Where a service keeps its schema and its migrations. */
export function serviceFolder(service: string): string {
  return path.join(prismaFolder, service);
}

/** The services that have a schema, in alphabetical order; found in the folders so that none is forgotten. */
export async function listServices(): Promise<string[]> {
  const entries = await readdir(prismaFolder);
  return entries.filter((name) => existsSync(path.join(prismaFolder, name, 'schema.prisma'))).sort();
}

/** The address of a service's database: `<SERVICE>_DATABASE_URL`, else the server's with the service's name. */
export function databaseUrl(postgresUrl: string, service: string, environment = process.env): string {
  return environment[`${service.toUpperCase()}_DATABASE_URL`] ?? withDatabase(postgresUrl, service);
}

/** The same server, another database. */
export function withDatabase(postgresUrl: string, database: string): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${database}`;
  return url.href;
}
