import { randomUUID } from 'node:crypto';
import type { PaymentDatabase } from './database.ts';

/** Whose cards: live and test cards of an account are kept apart. */
export interface CardOwner {
  readonly accountId: string;
  readonly livemode: boolean;
}

/** The provider's customer of an account; undefined when it has none yet. */
export async function findCustomer(db: PaymentDatabase, owner: CardOwner): Promise<string | undefined> {
  const { accountId, livemode } = owner;
  const row = await db.providerCustomer.findUnique({
    where: { accountId_livemode: { accountId, livemode } },
  });
  return row?.providerCustomerId;
}

/** Writes an account's customer once; the one that was written first counts and is returned. */
export async function keepCustomer(
  db: PaymentDatabase,
  owner: CardOwner,
  customerId: string,
): Promise<string> {
  const { accountId, livemode } = owner;
  await db.providerCustomer.createMany({
    data: { accountId, livemode, providerCustomerId: customerId },
    skipDuplicates: true,
  });
  return (await findCustomer(db, owner)) ?? customerId;
}

/** Writes that a card is kept; again for the same account it changes nothing. False when it is another's. */
export async function keepCard(
  db: PaymentDatabase,
  owner: CardOwner,
  paymentMethodId: string,
): Promise<boolean> {
  const id = `card_${randomUUID().replaceAll('-', '')}`;
  const kept = await db.$executeRaw`
    INSERT INTO saved_cards (id, account_id, livemode, provider_payment_method_id)
    VALUES (${id}, ${owner.accountId}, ${owner.livemode}, ${paymentMethodId})
    ON CONFLICT (provider_payment_method_id) DO UPDATE SET removed_at = NULL
    WHERE saved_cards.account_id = EXCLUDED.account_id AND saved_cards.livemode = EXCLUDED.livemode`;
  return kept === 1;
}

/** The cards an account keeps, by the provider's ids, newest first. */
export async function listCards(
  db: PaymentDatabase,
  { accountId, livemode }: CardOwner,
): Promise<{ paymentMethodId: string; createdAt: Date }[]> {
  const rows = await db.savedCard.findMany({
    where: { accountId, livemode, removedAt: null },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map(({ providerPaymentMethodId, createdAt }) => ({
    paymentMethodId: providerPaymentMethodId,
    createdAt,
  }));
}

/** Writes that an account keeps a card no longer. False when it was not among its cards. */
export async function removeCard(
  db: PaymentDatabase,
  { accountId, livemode }: CardOwner,
  paymentMethodId: string,
): Promise<boolean> {
  const { count } = await db.savedCard.updateMany({
    where: { accountId, livemode, providerPaymentMethodId: paymentMethodId, removedAt: null },
    data: { removedAt: new Date() },
  });
  return count === 1;
}

/** Whether an account may pay with a card: one of its own, or one that nobody keeps or ever kept. */
export async function mayPayWith(
  db: PaymentDatabase,
  { accountId, livemode }: CardOwner,
  paymentMethodId: string,
): Promise<boolean> {
  const card = await db.savedCard.findUnique({ where: { providerPaymentMethodId: paymentMethodId } });
  if (card === null) return true;
  return card.accountId === accountId && card.livemode === livemode && card.removedAt === null;
}

/** Every card an account ever kept, live or test, that is not removed from it. */
export async function listCardsOf(db: PaymentDatabase, accountId: string): Promise<string[]> {
  const rows = await db.savedCard.findMany({ where: { accountId, removedAt: null }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** How the provider names a kept card; undefined for one that is there no more. */
export async function findKeptCard(db: PaymentDatabase, id: string): Promise<string | undefined> {
  const card = await db.savedCard.findFirst({ where: { id, removedAt: null } });
  return card?.providerPaymentMethodId;
}

/** Writes that a card is kept no longer, whoever's it is. */
export async function markCardRemoved(db: PaymentDatabase, id: string): Promise<void> {
  await db.savedCard.updateMany({ where: { id, removedAt: null }, data: { removedAt: new Date() } });
}
