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

/** A port that is free at this moment, chosen by the system. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
