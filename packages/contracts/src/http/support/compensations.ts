import { undoSteps } from '@holdfast/domain/saga-steps';
import { Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { InstantField } from '../fields.ts';
import { compensationExample } from './examples.ts';
import { NoteField, PageOf } from './fields.ts';

/** `retrying` is tried again within minutes; `stuck` has outlasted that and needs a person. */
export const compensationStates = ['retrying', 'stuck', 'done', 'substituted', 'written_off'] as const;

/** An undo that did not get through at once. */
export const CompensationSchema = Type.Object(
  {
    id: Type.String(),
    bookingId: Type.String(),
    step: Type.Enum([...undoSteps]),
    state: Type.Enum([...compensationStates]),
    attempts: Type.Integer(),
    lastError: Type.String({ description: 'By its code.' }),
    ageSeconds: Type.Integer({ description: 'Since it first failed.' }),
    nextTryAt: Type.Optional(InstantField('When it is tried again by itself.')),
    decidedBy: Type.Optional(Type.String({ description: 'Who decided about it.' })),
    note: Type.Optional(Type.String()),
    createdAt: InstantField('When it first failed.'),
    updatedAt: InstantField('When it last changed.'),
  },
  { title: 'Compensation', additionalProperties: false, examples: [compensationExample] },
);

/** Undos, the oldest first. */
export const CompensationsPageSchema = PageOf(CompensationSchema, compensationExample);

/** Which undos to list; those that are not at their end unless told. */
export const CompensationsQuerySchema = Type.Object(
  { state: Type.Optional(Type.Enum([...compensationStates])), ...PageQuerySchema.properties },
  { additionalProperties: false },
);

/** Trying again now. */
export const RetryCompensationSchema = Type.Object(
  { note: Type.Optional(NoteField) },
  { title: 'RetryCompensation', additionalProperties: false, examples: [{}] },
);

/** How it was done in another way, or why it will not be done. */
export const SettleCompensationSchema = Type.Object(
  { reason: NoteField },
  {
    title: 'SettleCompensation',
    additionalProperties: false,
    examples: [{ reason: 'Given back by bank transfer, reference 4711.' }],
  },
);

/** That the decision was taken; what comes of it is on the booking. */
export const CompensationDecidedSchema = Type.Object(
  { id: Type.String(), decision: Type.Enum(['retry', 'substitute', 'write_off']) },
  {
    title: 'CompensationDecided',
    additionalProperties: false,
    examples: [{ id: compensationExample.id, decision: 'retry' }],
  },
);
