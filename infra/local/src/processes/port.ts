import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import type { Port } from '../site.ts';

/** Whether nothing listens on the port of this machine. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Throws an error that says which variable moves the port when somebody else has it. */
export async function requireFreePort(port: Port, who: string): Promise<void> {
  if (await isPortFree(port.number)) return;
  throw new Error(
    `Port ${port.number}, which ${who} needs, is used by another program. ` +
      `Stop that program, or choose another port: ${port.variable}=${port.number + 1000} npm start`,
  );
}

// Below the range from which systems give out ports of outgoing connections, which could take one that was found
// before its process listens, and clear of the ports that servers have by default.
const lowest = 20_000;
const highest = 24_999;

/** A port that is free at this moment, at random, so that two who look at once do not find the same. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest + 1);
    if (await isPortFree(port)) return port;
  }
}
