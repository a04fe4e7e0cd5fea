import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readRunning } from './development/running.ts';
import { tokens } from './development/token.ts';

const usage = 'usage: npm run reconcile [-- --from 2027-03-01T00:00:00Z] [--until 2027-03-02T00:00:00Z]';
const dayMillis = 86_400_000;

interface Run {
  readonly id: string;
  readonly finishedAt?: string;
  readonly counts: Record<string, number>;
}

interface Finding {
  readonly kind: string;
  readonly meaning: string;
  readonly objectId: string;
  readonly bookingId?: string;
}

/** Starts a comparison of the provider's books with ours in the running system, and says what is left to a person. */
async function reconcile(): Promise<void> {
  const system = readRunning();
  if (!system) throw new Error('Holdfast is not running here. Start it with `npm start` and run this again.');
  const { values } = parseArgs({ options: { from: { type: 'string' }, until: { type: 'string' } } });
  const until = instantOf(values.until, Date.now());
  const from = instantOf(values.from, Date.parse(until) - 2 * dayMillis);

  const ask = async <Body>(path: string, body?: object): Promise<Body> => {
    const response = await fetch(`${system.supportApi}/support/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${supportToken()}`,
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Body & { message?: string };
    if (!response.ok) throw new Error(answer.message ?? `The support API answered ${response.status}.`);
    return answer;
  };

  let run = await ask<Run>('/reconciliation/runs', { from, until });
  while (run.finishedAt === undefined) {
    await sleep(500);
    run = await ask<Run>(`/reconciliation/runs/${run.id}`);
  }
  const counts = Object.entries(run.counts).map(([name, count]) => `${name} ${count}`);
  console.log(`${from} to ${until}: ${counts.join(', ')}`);
  const { items, total } = await ask<{ items: Finding[]; total: number }>('/reconciliation?state=OPEN');
  console.log(`open findings: ${total}`);
  for (const { kind, objectId, bookingId, meaning } of items) {
    console.log(`  ${kind} ${objectId}${bookingId === undefined ? '' : ` (${bookingId})`}: ${meaning}`);
  }
}

function instantOf(text: string | undefined, otherwise: number): string {
  const instant = new Date(text ?? otherwise);
  if (Number.isNaN(instant.getTime())) throw new Error(`"${text}" is not an instant; ${usage}`);
  return instant.toISOString();
}

function supportToken(): string {
  const token = tokens.find(({ name }) => name === 'support-token');
  if (token === undefined) throw new Error('there is no support token');
  return readFileSync(token.file, 'utf8').trim();
}

try {
  await reconcile();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
