import type { components, operations } from '../generated/admin.ts';
import { table } from '../generated/admin-operations.ts';
import { type ClientOptions, createClient } from './create-client.ts';
import type { Client } from './operation-types.ts';

/** The types of the admin API by their names in its document. */
export type AdminSchemas = components['schemas'];
export type AdminClient = Client<operations>;

/** A client of the admin API; `token` is an access token of its audience. */
export function createAdminClient(options: ClientOptions): AdminClient {
  return createClient<operations>(table, options);
}
