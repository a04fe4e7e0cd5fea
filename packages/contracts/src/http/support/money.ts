import { Type } from 'typebox';
import { MoneySchema } from '../money.ts';

const optionalText = Type.Optional(Type.String());

/** A payment with every card tried for it and what was given back of it. */
export const PaymentSchema = Type.Object(
  {
    id: Type.String(),
    bookingId: Type.String({ description: 'The first of an itinerary pays for all of its currency.' }),
    sequence: Type.Integer({ description: '1 is the price, later ones are charges of changes.' }),
    status: Type.String(),
    amount: Type.Optional(MoneySchema),
    captured: Type.Optional(MoneySchema),
    refunded: Type.Optional(MoneySchema),
    undoneAt: optionalText,
    attempts: Type.Array(
      Type.Object(
        {
          n: Type.Integer(),
          state: Type.String(),
          providerIntentId: optionalText,
          declineCode: optionalText,
          captureBefore: optionalText,
          createdAt: Type.String(),
        },
        { additionalProperties: false },
      ),
    ),
    refunds: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          requestId: optionalText,
          amountMinor: Type.Integer(),
          state: Type.String(),
          providerRefundId: optionalText,
          failureCode: optionalText,
          createdAt: Type.String(),
        },
        { additionalProperties: false },
      ),
    ),
    createdAt: Type.String(),
  },
  { title: 'Payment', additionalProperties: false },
);

/** One money event in the ledger: debit is positive, credit negative, and they sum to zero. */
export const LedgerTransactionSchema = Type.Object(
  {
    eventKey: Type.String(),
    kind: Type.String(),
    at: Type.String(),
    entries: Type.Array(
      Type.Object(
        { account: Type.String(), currency: Type.String(), amountMinor: Type.Integer() },
        { additionalProperties: false },
      ),
    ),
  },
  { title: 'LedgerTransaction', additionalProperties: false },
);
