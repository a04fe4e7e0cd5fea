import { Type } from 'typebox';

/** The process is alive. */
export const HealthSchema = Type.Object(
  { status: Type.Literal('ok'), uptimeSeconds: Type.Integer(), version: Type.String() },
  { additionalProperties: false, examples: [{ status: 'ok', uptimeSeconds: 12, version: '0.1.0' }] },
);

/** Each dependency of the process with its state. */
export const ReadySchema = Type.Object(
  {
    status: Type.Enum(['ready', 'degraded', 'unready']),
    dependencies: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          state: Type.Enum(['ok', 'degraded', 'away']),
          required: Type.Boolean(),
          note: Type.Optional(Type.String({ description: 'What that means, for people.' })),
        },
        { additionalProperties: false },
      ),
    ),
  },
  {
    additionalProperties: false,
    examples: [
      {
        status: 'degraded',
        dependencies: [
          { name: 'booking-database', state: 'ok', required: true },
          { name: 'kafka', state: 'away', required: false, note: 'Events wait in the outbox.' },
        ],
      },
    ],
  },
);
