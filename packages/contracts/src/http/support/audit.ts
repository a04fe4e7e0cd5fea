import { Type } from 'typebox';
import { InstantField } from '../fields.ts';

export const auditLineExample = {
  cursor: '1024',
  at: '2027-06-11T08:12:00.000Z',
  phase: 'DONE',
  requestId: 'req_6f1c1f0e',
  edge: 'support-api',
  actorId: 'usr_sample_support',
  actorRoles: ['SUPPORT'],
  address: '192.0.2.17',
  action: 'refund.approve',
  objectId: 're_9d2c',
  status: 200,
  before: { state: 'AWAITING_APPROVAL' },
  after: { state: 'PENDING', operationId: 'op_4t9k2m7x1c8v5b3n6z0q2w4e7r' },
};

/** One line of the audit log. */
export const AuditLineSchema = Type.Object(
  {
    cursor: Type.String({ description: 'Its place in the log.' }),
    at: InstantField('When it was written.'),
    phase: Type.Enum(['ASKED', 'DONE', 'REFUSED'], {
      description:
        'Each request is ASKED before anything is done, then DONE or REFUSED. One that stays ASKED broke off in between.',
    }),
    requestId: Type.String({ description: 'The X-Request-Id, the same for the lines of one request.' }),
    edge: Type.String(),
    actorId: Type.String(),
    actorRoles: Type.Array(Type.String()),
    address: Type.String({ description: 'Where the request came from.' }),
    action: Type.String({ description: 'What was asked for.' }),
    objectId: Type.Optional(Type.String({ description: 'What it was asked of.' })),
    status: Type.Optional(Type.Integer({ description: 'What was answered.' })),
    before: Type.Optional(Type.Unknown({ description: 'Ids, states and amounts as they were.' })),
    after: Type.Optional(
      Type.Unknown({ description: 'The same as they became, or as they were asked for.' }),
    ),
  },
  { title: 'AuditLine', additionalProperties: false, examples: [auditLineExample] },
);

/** Lines of the audit log in the order that was asked for, and where to read on. */
export const AuditFeedSchema = Type.Object(
  {
    items: Type.Array(AuditLineSchema),
    next: Type.String({ description: 'What to send as `after` to read on, also when nothing was new.' }),
  },
  {
    title: 'AuditFeed',
    additionalProperties: false,
    examples: [{ items: [auditLineExample], next: '1024' }],
  },
);

const text = (description: string, example: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 128, description, examples: [example] }));
const instant = (description: string) =>
  Type.Optional(
    Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?Z$',
      description,
      examples: ['2027-06-11T08:00:00Z'],
    }),
  );

/** Which lines to read. */
export const AuditQuerySchema = Type.Object(
  {
    actor: text('Who did it.', 'usr_sample_support'),
    object: text('What it was done to.', 're_9d2c'),
    action: text('What was done.', 'refund.approve'),
    request: text('The X-Request-Id of one request.', 'req_6f1c1f0e'),
    from: instant('From this instant on.'),
    until: instant('Before this instant.'),
    order: Type.Optional(
      Type.Enum(['oldest', 'newest'], { default: 'oldest', description: 'What comes first.' }),
    ),
    after: Type.Optional(
      Type.String({
        pattern: '^\\d{1,18}$',
        description: 'The `next` of the answer before.',
        examples: ['1024'],
      }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  },
  { additionalProperties: false },
);
