import { connect } from 'node:net';
import type { Dependency } from '@holdfast/telemetry/readiness';
import type { Redis } from 'ioredis';

/** Redis as /ready shows it: never required. */
export function redisDependency(redis: Redis | undefined): Dependency {
  return {
    name: 'redis',
    required: false,
    whenAway: 'Caches and rate limits are kept in each process for itself; bookings are made all the same.',
    async check() {
      if (redis === undefined) return 'away';
      await redis.ping();
      return 'ok';
    },
  };
}

/** Kafka as /ready shows it: never required, because events wait in the outbox. An edge itself does not use it. */
export function kafkaDependency(brokers: readonly string[]): Dependency {
  return {
    name: 'kafka',
    required: false,
    whenAway: 'Events wait in the outbox and go out when Kafka is there; bookings are made all the same.',
    async check() {
      const answers = await Promise.all(brokers.map(accepts));
      if (!answers.includes(true)) return 'away';
      return answers.includes(false) ? 'degraded' : 'ok';
    },
  };
}

function accepts(broker: string): Promise<boolean> {
  const separator = broker.lastIndexOf(':');
  return new Promise((resolve) => {
    const socket = connect({
      host: broker.slice(0, separator),
      port: Number(broker.slice(separator + 1)),
      timeout: 800,
    });
    const answer = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}
