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

/** Where the master keys of personal data are, unless the environment has them. */
interface KeyService {
  /** ARNs. */
  readonly keys: readonly string[];
  readonly endpoint?: string | undefined;
}

/** The key service as /ready shows it, where there is one: never required, because keys in use are in memory. */
export function keyServiceDependency({ kms }: { readonly kms?: KeyService | undefined }): Dependency[] {
  if (kms === undefined) return [];
  return [
    {
      name: 'key service',
      required: false,
      whenAway:
        'People whose keys were not used within the last minute can neither book nor sign in, nor be shown.',
      check: async () => ((await acceptsConnections(addressOf(kms))) ? 'ok' : 'away'),
    },
  ];
}

function addressOf({ keys: [arn = ''], endpoint }: KeyService): string {
  const [, partition, , region] = arn.split(':');
  const ofRegion = `https://kms.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}`;
  const { hostname, port, protocol } = new URL(endpoint ?? ofRegion);
  return `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
}
