import { acceptOperation, findOperation, type NewOperation, type OperationRow } from './accept-operation.ts';
import type { BookingChanges } from './booking-changes.ts';
import type { BookingDatabase } from './database.ts';

/** The operations of bookings as an edge reads and writes them. */
export interface OperationStore {
  find(operationId: string): Promise<OperationRow | null>;
  accept(operation: NewOperation): Promise<OperationRow>;
  readonly waitFor: BookingChanges['waitFor'];
}

/** Makes the store over a database and what tells of its changes, which their owner closes. */
export function openOperationStore(db: BookingDatabase, changes: BookingChanges): OperationStore {
  return {
    find: (operationId) => findOperation(db, operationId),
    accept: (operation) => acceptOperation(db, operation),
    waitFor: changes.waitFor,
  };
}
