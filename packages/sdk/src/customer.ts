import type { components, operations } from '../generated/customer.ts';
import { table } from '../generated/customer-operations.ts';
import { type ClientOptions, createClient } from './create-client.ts';
import type { Client } from './operation-types.ts';

/** The types of the customer API by their names in its document. */
export type CustomerSchemas = components['schemas'];
export type CustomerClient = Client<operations>;

/** A client of the customer API; `token` is an access token of its audience. */
export function createCustomerClient(options: ClientOptions): CustomerClient {
  return createClient<operations>(table, options);
}
