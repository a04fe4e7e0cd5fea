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

/** One dispute as it goes over the wire; null where it does not exist. */
export async function findDispute<Dispute>(db: SandboxDatabase, id: string): Promise<Dispute | null> {
  const row = await db.dispute.findUnique({ where: { id } });
  return (row?.object as Dispute | undefined) ?? null;
}

/** One customer as it goes over the wire; null where it does not exist. */
export async function findCustomer<Customer>(db: SandboxDatabase, id: string): Promise<Customer | null> {
  const row = await db.customer.findUnique({ where: { id } });
  return (row?.object as Customer | undefined) ?? null;
}

/** A card that is or was kept with a customer, as it goes over the wire; null where it never was. */
export async function findKeptCard<PaymentMethod>(
  db: SandboxDatabase,
  id: string,
): Promise<PaymentMethod | null> {
  const row = await db.paymentMethod.findUnique({ where: { id } });
  return (row?.object as PaymentMethod | undefined) ?? null;
}

/** The last dispute of a charge as it goes over the wire; null where there was none. */
export async function findDisputeOf<Dispute>(db: SandboxDatabase, chargeId: string): Promise<Dispute | null> {
  const row = await db.dispute.findFirst({ where: { chargeId }, orderBy: { seq: 'desc' } });
  return (row?.object as Dispute | undefined) ?? null;
}

/** Refunds whose end is due. */
export function findDueRefunds(
  db: SandboxDatabase,
  limit: number,
): Promise<{ id: string; chargeId: string; becomes: string | null }[]> {
  return db.refund.findMany({
    where: { becomesAt: { lte: new Date() } },
    select: { id: true, chargeId: true, becomes: true },
    orderBy: { becomesAt: 'asc' },
    take: limit,
  });
}
