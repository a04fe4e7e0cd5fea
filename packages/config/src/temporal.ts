import { Type } from 'typebox';
import { section } from './section.ts';

/** Where Temporal is. TEMPORAL_ADDRESS has no default: a wrong cluster is worse than none. */
export const temporal = section(
  Type.Object({
    TEMPORAL_ADDRESS: Type.String({
      pattern: '^[^:/]+:\\d+$',
      description: "The Temporal frontend's host and port.",
      examples: ['127.0.0.1:7233'],
    }),
    TEMPORAL_NAMESPACE: Type.Optional(Type.String({ minLength: 1, description: 'The Temporal namespace.' })),
  }),
  (values) => ({ address: values.TEMPORAL_ADDRESS, namespace: values.TEMPORAL_NAMESPACE ?? 'default' }),
);
