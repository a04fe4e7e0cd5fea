import { loadKeys } from '@holdfast/local/development/keys';
import { issueToken } from '@holdfast/local/development/token';
import { postgres } from '@holdfast/local/servers/postgres';
import { temporal } from '@holdfast/local/servers/temporal';
import { connectClient } from '@holdfast/temporal/connect-client';
import { sellRooms } from '@holdfast/tests/platform/sell-rooms';
import type { Client } from '@temporalio/client';
import pg from 'pg';
import { startProductApp, startProvider } from '../bench-apps.ts';
import { benchEnvironment, benchNamespace } from '../bench-environment.ts';
import type { BenchRun } from '../run-bench.ts';
import { preparePostgres } from '../servers/prepare-postgres.ts';
import { registerNamespace } from '../servers/register-namespace.ts';

/** The platform with one room type on sale. */
export interface Shop {
  readonly api: string;
  readonly roomTypeId: string;
  readonly databases: Readonly<Record<'booking' | 'inventory' | 'sandbox', pg.Pool>>;
  readonly client: Client;
  /** An access token for each of so many buyers, with who they are. */
  buyers(count: number): Promise<Buyer[]>;
}

export interface Buyer {
  readonly id: string;
  readonly token: string;
}

/** Starts servers, sandbox provider, worker and edge, and puts so many rooms on sale. */
export async function openShop({ site, tell, raise, ending }: BenchRun, rooms: number): Promise<Shop> {
  const database = await raise(postgres);
  const engine = await raise(temporal);
  // Of this run alone: the sweeps of an earlier one would keep its pace.
  const namespace = `${benchNamespace}-sale-${Date.now()}`;
  await registerNamespace(engine.address, namespace);
  tell('Making the databases …');
  const addresses = await preparePostgres(database.address);
  const keys = await loadKeys();
  const pool = (service: string) => {
    const opened = new pg.Pool({
      connectionString: addresses[`${service.toUpperCase()}_DATABASE_URL`],
      max: 2,
    });
    ending(() => opened.end());
    return opened;
  };
  const databases = { booking: pool('booking'), inventory: pool('inventory'), sandbox: pool('sandbox') };
  const { roomTypeId } = await sellRooms({ catalog: pool('catalog'), inventory: databases.inventory }, rooms);
  tell('Starting the provider, the worker and the edge …');
  const provider = await startProvider('sandbox', site, benchEnvironment(addresses, keys, '', ''));
  ending(() => provider.stop());
  // A rush strands sagas whose start was not answered in time; the sweep starts them, as in production.
  const env = {
    ...benchEnvironment(addresses, keys, provider.url, engine.address),
    STRANDED_AFTER_SECONDS: '30',
    TEMPORAL_NAMESPACE: namespace,
  };
  const worker = await startProductApp('worker', site, env);
  ending(() => worker.stop());
  const api = await startProductApp('customer-api', site, env);
  ending(() => api.stop());
  const client = connectClient({ address: engine.address, namespace });
  ending(() => client.connection.close());
  return {
    api: api.url,
    roomTypeId,
    databases,
    client,
    buyers: (count) =>
      Promise.all(
        Array.from({ length: count }, async () => {
          const id = `usr_${crypto.randomUUID().slice(0, 12)}`;
          const user = { id, fullName: 'Grace Canary', email: `${id}@canary.example`, roles: ['USER'] };
          return { id, token: await issueToken(keys, user, 3600) };
        }),
      ),
  };
}
