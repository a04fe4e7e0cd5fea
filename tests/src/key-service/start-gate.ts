import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a server, and can be shut. */
export interface Gate {
  readonly url: string;
  /** Calls that came through. */
  passed(): number;
  /** From now on connections are refused. */
  shut(): Promise<void>;
  /** Lets everybody through again, at the same address. */
  open(): Promise<void>;
  /** Lets so many more calls through, and leaves all others without an answer. */
  openFor(calls: number): void;
  stop(): Promise<void>;
}

/** Starts a gate, open, before the server at `target`. */
export async function startGate(target: string): Promise<Gate> {
  let passed = 0;
  let left = Number.POSITIVE_INFINITY;
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;

  async function listen(at: number): Promise<Server> {
    const made = createServer((call, response) => {
      if (left <= 0) return;
      left -= 1;
      // No connection is used twice: the server may end it at any moment.
      const onward = request(
        target,
        { agent: false, method: call.method, headers: call.headers },
        (answer) => {
          passed += 1;
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        },
      );
      onward.on('error', () => response.destroy());
      call.pipe(onward);
    });
    await new Promise<void>((resolve) => made.listen(at, '127.0.0.1', resolve));
    return made;
  }

  async function shut(): Promise<void> {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  return {
    url: `http://127.0.0.1:${port}`,
    passed: () => passed,
    shut,
    async open() {
      left = Number.POSITIVE_INFINITY;
      if (!server.listening) server = await listen(port);
    },
    openFor(calls) {
      left = calls;
    },
    stop: shut,
  };
}
