import { basename } from 'node:path';
import { testSite } from '@holdfast/local/site';
import { connectClient } from '@holdfast/temporal/connect-client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { execa } from 'execa';
import pg from 'pg';

interface Places {
  /** Workflows whose histories are read. */
  readonly workflowIds: readonly string[];
}

/**
 * Where any of these words is, in capitals or not: in a table of any database, a workflow's history, a log, or a file
 * of a server, among which are Kafka's topics with their dead letters. The mail sink stands for mailboxes and is left
 * out.
 */
export async function findWords(words: readonly string[], { workflowIds }: Places): Promise<string[]> {
  const site = testSite(Number(process.env.TEST_SLOT ?? 1));
  const found = await Promise.all([
    findInDatabases(words),
    findInHistories(words, workflowIds),
    findInFiles(words, site.logsDir, 'log'),
    findInFiles(words, site.dataDir, 'file'),
  ]);
  return found.flat().sort();
}

async function findInDatabases(words: readonly string[]): Promise<string[]> {
  const server = process.env.POSTGRES_URL ?? '';
  const { rows } = await query<{ name: string }>(
    withDatabase(server, 'postgres'),
    "SELECT datname AS name FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'",
  );
  const found = await Promise.all(rows.map(({ name }) => findInDatabase(words, withDatabase(server, name))));
  return found.flat();
}

async function findInDatabase(words: readonly string[], url: string): Promise<string[]> {
  const patterns = words.map((word) => `%${word}%`);
  const { rows: tables } = await query<{ name: string }>(
    url,
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await query(
      url,
      `SELECT 1 FROM ${name} AS line WHERE line::text ILIKE ANY($1) LIMIT 1`,
      [patterns],
    );
    if (rows.length > 0) found.push(`table ${new URL(url).pathname.slice(1)} ${name}`);
  }
  return found;
}

async function query<Row extends object>(url: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query<Row>(text, values);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function findInHistories(words: readonly string[], workflowIds: readonly string[]): Promise<string[]> {
  const address = process.env.TEMPORAL_ADDRESS ?? '';
  const client = connectClient({ address, namespace: process.env.TEMPORAL_NAMESPACE ?? 'default' });
  const found: string[] = [];
  for (const workflowId of workflowIds) {
    const history = historyToJSON(await client.workflow.getHandle(workflowId).fetchHistory());
    // Inputs and results are in base64 there.
    const opened = history.replaceAll(/"data":\s*"([^"]*)"/g, (_, data) =>
      Buffer.from(data, 'base64').toString(),
    );
    const text = opened.toLowerCase();
    if (words.some((word) => text.includes(word.toLowerCase()))) found.push(`history ${workflowId}`);
  }
  await client.connection.close();
  return found;
}

/** By grep, since files of servers are many and large. */
async function findInFiles(words: readonly string[], folder: string, kind: string): Promise<string[]> {
  const patterns = words.flatMap((word) => ['-e', word]);
  const options = ['-rlaiF', '--exclude-dir=mail*', ...patterns, folder];
  const { stdout, exitCode } = await execa('grep', options, { reject: false });
  // 1 says that there is none, 2 that a file went away while it was looked through.
  if (exitCode === undefined) throw new Error('grep cannot be run');
  const files = stdout.split('\n').filter(Boolean);
  return files.map((file) => `${kind} ${file.slice(folder.length + 1) || basename(file)}`);
}
