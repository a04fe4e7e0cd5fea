import type { SandboxDatabase } from './database.ts';

/** One charge as it goes over the wire; null where it does not exist. */
export async function findCharge<Charge>(db: SandboxDatabase, id: string): Promise<Charge | null> {
  const row = await db.charge.findUnique({ where: { id } });
  return (row?.object as Charge | undefined) ?? null;
}

/** One refund as it goes over the wire; null where it does not exist. */
export async function findRefund<Refund>(db: SandboxDatabase, id: string): Promise<Refund | null> {
  const row = await db.refund.findUnique({ where: { id } });
  return (row?.object as Refund | undefined) ?? null;
}

/** One event as it goes over the wire; null where it does not exist. */
export async function findEvent<Event>(db: SandboxDatabase, id: string): Promise<Event | null> {
  const row = await db.event.findUnique({ where: { id } });
  return (row?.object as Event | undefined) ?? null;
}
