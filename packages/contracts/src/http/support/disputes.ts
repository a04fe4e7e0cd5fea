import type { DisputePhase } from '@holdfast/domain/disputes';
import { Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { InstantField } from '../fields.ts';
import { MoneySchema } from '../money.ts';
import { disputeExample } from './examples.ts';
import { PageOf } from './fields.ts';

const phases = ['opened', 'evidence_due', 'won', 'lost'] as const satisfies readonly DisputePhase[];

/** A charge that its cardholder disputes. */
export const DisputeSchema = Type.Object(
  {
    id: Type.String(),
    bookingId: Type.String(),
    amount: MoneySchema,
    phase: Type.Enum([...phases], {
      description: '`evidence_due` waits for us, `opened` for the bank.',
    }),
    providerStatus: Type.String(),
    reason: Type.String({ description: "The bank's word." }),
    evidenceDueBy: Type.Optional(InstantField('Until when evidence is taken.')),
    evidence: Type.Array(
      Type.Object(
        {
          text: Type.String(),
          writtenBy: Type.String(),
          createdAt: Type.String(),
          submittedAt: Type.Optional(Type.String()),
        },
        { additionalProperties: false },
      ),
    ),
    createdAt: InstantField('When we heard of it.'),
    updatedAt: InstantField('When it last changed.'),
  },
  { title: 'Dispute', additionalProperties: false, examples: [disputeExample] },
);

/** Disputes; those whose evidence is due first are on top. */
export const DisputesPageSchema = PageOf(DisputeSchema, disputeExample);

/** Which disputes to list. */
export const DisputesQuerySchema = Type.Object(
  { phase: Type.Optional(Type.Enum([...phases])), ...PageQuerySchema.properties },
  { additionalProperties: false },
);

/** What is said against a dispute. The bank takes it once. */
export const DisputeEvidenceSchema = Type.Object(
  { text: Type.String({ pattern: '\\S', maxLength: 20_000 }) },
  {
    title: 'DisputeEvidence',
    additionalProperties: false,
    examples: [{ text: 'The guest stayed three nights and signed the bill at check-out.' }],
  },
);
