import { findCustomer } from '@holdfast/prisma-sandbox/find-object';
import type { Provider } from '../../../calls/provider.ts';
import { missing } from '../../../wire/stripe-error.ts';
import type { Customer } from '../../../wire/stripe-objects.ts';

/** A customer that was not deleted; throws 404 for any other. */
export async function findLiving({ db }: Provider, id: string): Promise<Customer> {
  const customer = await findCustomer<Customer>(db, id);
  if (customer === null || customer.deleted === true) throw missing('customer', id, 'customer');
  return customer;
}
