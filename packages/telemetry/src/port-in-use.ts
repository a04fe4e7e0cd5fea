/** The port a process wants is taken; the message names the variable that chooses another. */
export class PortInUseError extends Error {
  constructor(host: string, port: number, variable: string) {
    super(`Port ${port} on ${host} is in use. Stop what listens there, or set ${variable} to another port.`);
    this.name = 'PortInUseError';
  }
}

/** Turns Node's EADDRINUSE into a PortInUseError; any other error comes back as it is. */
export function explainListenError(
  error: unknown,
  { host, port, variable }: { host: string; port: number; variable: string },
): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'EADDRINUSE' ? new PortInUseError(host, port, variable) : error;
}
