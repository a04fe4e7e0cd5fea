import type { ListenOptions } from '@holdfast/config/listen';
import { explainListenError } from '@holdfast/telemetry/port-in-use';
import type { Edge } from './create-edge.ts';

/**
 * Starts listening.
 *
 * @throws PortInUseError naming the variable that chooses the port.
 */
export async function listen(edge: Edge, options: ListenOptions): Promise<void> {
  try {
    await edge.listen({ host: options.host, port: options.port });
  } catch (error) {
    throw explainListenError(error, options);
  }
}
