import type { components, operations } from '../generated/partner.ts';
import { table } from '../generated/partner-operations.ts';
import { type ClientOptions, createClient } from './create-client.ts';
import type { Client } from './operation-types.ts';

/** The types of the partner API by their names in its document. */
export type PartnerSchemas = components['schemas'];
export type PartnerClient = Client<operations>;

/** A client of the partner API; `token` is one of the partner's keys, `sk_test_…` or `sk_live_…`. */
export function createPartnerClient(options: ClientOptions): PartnerClient {
  return createClient<operations>(table, options);
}
