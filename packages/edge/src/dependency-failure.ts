// What drivers, Prisma and gRPC say when the other side is not there or has no room.
const unavailableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2037',
  // A raw query fails with one code for all; what the driver met is told by its kind.
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '55P03',
  // The key service, without which what is personal can be neither sealed nor read.
  'KEY_SERVICE_AWAY',
]);
const gatewayTimeouts = /timeout exceeded when trying to connect|Connection terminated/i;

/** Whether an error means that a dependency is away or overloaded, so that trying again later may work. */
export function isDependencyFailure(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, originalCode, kind, message, meta, cause } = current as Record<string, unknown>;
    if ([code, originalCode, kind].some((name) => unavailableCodes.has(String(name)))) return true;
    if (typeof message === 'string' && gatewayTimeouts.test(message)) return true;
    current = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError ?? cause;
  }
  return false;
}
