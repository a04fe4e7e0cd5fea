import type { components, operations } from '../generated/support.ts';
import { table } from '../generated/support-operations.ts';
import { type ClientOptions, createClient } from './create-client.ts';
import type { Client } from './operation-types.ts';

/** The types of the support API by their names in its document. */
export type SupportSchemas = components['schemas'];
export type SupportClient = Client<operations>;

/** A client of the support API; `token` is an access token of its audience. */
export function createSupportClient(options: ClientOptions): SupportClient {
  return createClient<operations>(table, options);
}
