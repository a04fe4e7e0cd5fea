import { PassThrough } from 'node:stream';

/** A stream of server-sent events (HTML standard, section 9.2). */
export interface EventStream {
  readonly body: PassThrough;
  send(event: string, data: object): void;
  /** A line that readers pass over. */
  comment(text: string): void;
  /** Sends this last. */
  finish(event: string, data: object): void;
}

/** Opens a stream that browsers would come back to after `retryMillis`. */
export function openEventStream(retryMillis: number): EventStream {
  const body = new PassThrough();
  const write = (text: string) => {
    if (body.writable) body.write(text);
  };
  // JSON has no line breaks, so that one line holds it.
  const send = (event: string, data: object) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  write(`retry: ${retryMillis}\n\n`);
  return {
    body,
    send,
    comment: (text) => write(`: ${text}\n\n`),
    finish(event, data) {
      send(event, data);
      body.end();
    },
  };
}
