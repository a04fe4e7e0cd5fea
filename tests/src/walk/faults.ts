import { createConnection } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestApp } from '../harness/start-app.ts';
import { breakProvider } from '../platform/break-things.ts';
import type { Platform } from '../platform/start-platform.ts';

/** Something that breaks in a walk; what it resolves with has healed what does not heal by itself. */
interface Fault {
  readonly weight: number;
  strike(platform: Platform): Promise<void>;
}

const deadMillis = 500;

const provider = (weight: number, kind: string, times = 1): Fault => ({
  weight,
  strike: async (platform) => void (await breakProvider(platform, { operation: '*', kind, times })),
});
const webhook = (kind: string): Fault => ({
  weight: 3,
  strike: async (platform) => void (await breakProvider(platform, { operation: 'webhook', kind, times: 2 })),
});
const killed = (weight: number, appOf: (platform: Platform) => TestApp | undefined): Fault => ({
  weight,
  async strike(platform) {
    const app = appOf(platform);
    await app?.kill();
    await wait(deadMillis);
    await app?.restart();
  },
});

/** Every way in which the world around a walk breaks. */
export const faults = {
  timeoutBefore: provider(3, 'timeout_before'),
  timeoutAfter: provider(6, 'timeout_after', 2),
  errorRemembered: provider(5, 'error_500_after', 2),
  errorWithoutWork: provider(2, 'error_500_before'),
  unavailable: provider(2, 'unavailable', 3),
  rateLimited: provider(1, 'rate_limited', 2),
  connectionReset: provider(2, 'connection_reset'),
  slow: provider(3, 'slow', 3),
  webhookLost: webhook('webhook_lost'),
  webhookLate: webhook('webhook_late'),
  webhookDoubled: webhook('webhook_duplicated'),
  webhookReordered: webhook('webhook_reordered'),
  workerKilled: killed(2, ({ apps }) => apps.worker),
  relayKilled: killed(1, ({ apps }) => apps['outbox-relay']),
  notifierKilled: killed(1, ({ apps }) => apps.notifier),
  webhooksKilled: killed(1, ({ apps }) => apps['psp-webhooks']),
  redisSilent: { weight: 1, strike: () => silenceRedis(2_000) },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

/** Lets Redis answer nobody for a while. */
async function silenceRedis(millis: number): Promise<void> {
  const { hostname, port } = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:1');
  await new Promise<void>((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port) }, () =>
      socket.end(`CLIENT PAUSE ${millis} ALL\r\n`),
    );
    // A test run without Redis has nothing to silence.
    socket.on('error', () => resolve()).on('close', () => resolve());
    // Its answer is not of interest, but unread it would keep the socket open.
    socket.resume();
  });
  await wait(millis);
}
