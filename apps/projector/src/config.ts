import { configFor } from '@holdfast/config/config-for';
import { database } from '@holdfast/config/database';
import { kafka } from '@holdfast/config/kafka';
import { listen } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { redis } from '@holdfast/config/redis';
import { section } from '@holdfast/config/section';
import { selling } from '@holdfast/config/selling';
import { Type } from 'typebox';

const group = section(
  Type.Object({
    PROJECTOR_GROUP: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'Begins the names of the Kafka consumer groups, one per topic; projectors of one share one search database.',
        examples: ['projector'],
      }),
    ),
  }),
  (values) => values.PROJECTOR_GROUP ?? 'projector',
);

/** The projector's configuration, read once from the environment. */
export function readConfig() {
  return configFor({
    catalog: database('catalog'),
    inventory: database('inventory'),
    search: database('search'),
    kafka,
    redis,
    selling,
    group,
    logging,
    status: listen('PROJECTOR_METRICS_PORT', 3703),
  });
}

export type ProjectorConfig = ReturnType<typeof readConfig>;
