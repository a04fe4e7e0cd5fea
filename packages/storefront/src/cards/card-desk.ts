import type { SavedCard } from '@holdfast/contracts/http/payment-methods';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import {
  type CardOwner,
  findCustomer,
  keepCard,
  keepCustomer,
  listCards,
  mayPayWith,
  removeCard,
} from '@holdfast/prisma-payment/saved-cards';
import type { ProviderCard } from '@holdfast/providers/card-calls';
import type { ProviderLane } from '@holdfast/providers/payment-provider';
import { refuseCard, refuseUnlessGone } from './refuse-card.ts';

// More than anybody has, and fewer than one page of the provider.
const mostCards = 20;

/** The cards that accounts keep for later. The provider keeps the cards, we their ids and whose they are. */
export interface CardDesk {
  /** Keeps a card; the same one again is the same. Throws ProblemError when the issuer or the provider says no. */
  save(owner: CardOwner, paymentMethodId: string): Promise<SavedCard>;
  list(owner: CardOwner): Promise<SavedCard[]>;
  /** False when the card is not among the account's. */
  remove(owner: CardOwner, paymentMethodId: string): Promise<boolean>;
  /**
   * Refuses a card that somebody else keeps, or that its owner has removed, in the words with which the provider
   * refuses one that does not exist.
   *
   * @throws ProblemError PAYMENT_DECLINED
   */
  check(owner: CardOwner, paymentMethodId: string | null | undefined): Promise<void>;
}

/** The desk over the payment database and the provider. */
export function openCardDesk(payments: PaymentDatabase, lane: ProviderLane): CardDesk {
  /** The account's customer at the provider, made once: also when two requests make it at once, by the key. */
  async function customerOf(owner: CardOwner): Promise<string> {
    const known = await findCustomer(payments, owner);
    if (known !== undefined) return known;
    const { accountId, livemode } = owner;
    const key = `customer:${livemode ? 'live' : 'test'}:${accountId}`;
    const { id } = await lane.createCustomer({ accountId, key }).catch(refuseCard);
    return keepCustomer(payments, owner, id);
  }

  async function list(owner: CardOwner): Promise<SavedCard[]> {
    const [kept, customerId] = await Promise.all([listCards(payments, owner), findCustomer(payments, owner)]);
    if (kept.length === 0 || customerId === undefined) return [];
    const cards = await lane.listCards({ customerId }).catch(refuseCard);
    return kept.flatMap(({ paymentMethodId, createdAt }) => {
      const card = cards.find(({ id }) => id === paymentMethodId);
      return card === undefined ? [] : [savedCard(card, createdAt)];
    });
  }

  return {
    list,
    async save(owner, paymentMethodId) {
      const kept = await listCards(payments, owner);
      const known = kept.some((card) => card.paymentMethodId === paymentMethodId);
      if (kept.length >= mostCards && !known) {
        throw invalidFields({ field: 'paymentMethodId', message: `is one more than the ${mostCards} kept` });
      }
      const customerId = await customerOf(owner);
      const card = await lane.attachCard({ customerId, paymentMethodId }).catch(refuseCard);
      if (!(await keepCard(payments, owner, card.id))) {
        throw invalidFields({ field: 'paymentMethodId', message: 'cannot be kept' });
      }
      const stored = (await listCards(payments, owner)).find((one) => one.paymentMethodId === card.id);
      return savedCard(card, stored?.createdAt ?? new Date());
    },
    async remove(owner, paymentMethodId) {
      const kept = await listCards(payments, owner);
      if (!kept.some((card) => card.paymentMethodId === paymentMethodId)) return false;
      // Our row last, so that whoever met a fault can ask again.
      await lane.detachCard({ paymentMethodId }).catch(refuseUnlessGone);
      return removeCard(payments, owner, paymentMethodId);
    },
    async check(owner, paymentMethodId) {
      if (paymentMethodId == null || (await mayPayWith(payments, owner, paymentMethodId))) return;
      throw new ProblemError('PAYMENT_DECLINED', 'There is no such card. Nothing is charged.', {
        declineCode: 'resource_missing',
      });
    },
  };
}

function savedCard({ id, brand, last4, expiryMonth, expiryYear }: ProviderCard, savedAt: Date): SavedCard {
  return { id, brand, last4, expiryMonth, expiryYear, savedAt: savedAt.toISOString() };
}
