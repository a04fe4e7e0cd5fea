import { Client, Connection } from '@temporalio/client';

/** Where Temporal is, as packages/config reads it. */
export interface TemporalAddress {
  readonly address: string;
  readonly namespace: string;
}

/** A client that connects on its first call, so that an edge starts and takes bookings while Temporal is away. */
export function connectClient({ address, namespace }: TemporalAddress): Client {
  return new Client({ connection: Connection.lazy({ address, connectTimeout: '2s' }), namespace });
}
