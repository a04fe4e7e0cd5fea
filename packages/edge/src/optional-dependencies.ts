import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';
import { acceptsConnections } from './accepts-connections.ts';

/** Redis as /ready shows it: never required. */
export function redisDependency(redis: Redis | undefined): Dependency {
  return {
    name: 'redis',
    required: false,
    whenAway:
      'Nothing is cached, so searches are slower, and each process counts rate limits for itself; bookings are made all the same.',
    async check() {
      if (redis === undefined) return 'away';
      await redis.ping();
      return 'ok';
    },
  };
}

/** Kafka as /ready shows it: never required, because what must not be lost waits in the outbox. */
export function kafkaDependency(brokers: readonly string[]): Dependency {
  return {
    name: 'kafka',
    required: false,
    whenAway: 'Events wait in the outbox and go out when Kafka is there; bookings are made all the same.',
    async check() {
      const answers = await Promise.all(brokers.map(acceptsConnections));
      if (!answers.includes(true)) return 'away';
      return answers.includes(false) ? 'degraded' : 'ok';
    },
  };
}

/** Temporal as /ready shows it: never required, because what is asked meanwhile is written down and told again. */
export function temporalDependency(address: string, whenAway: string): Dependency {
  return {
    name: 'temporal',
    required: false,
    whenAway,
    // Not a call: the client repeats calls for longer than a check may take.
    check: async () => ((await acceptsConnections(address)) ? 'ok' : 'away'),
  };
}
