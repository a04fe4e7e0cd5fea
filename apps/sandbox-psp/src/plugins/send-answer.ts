import type { FastifyReply } from 'fastify';
import type { Answer } from '../calls/run-call.ts';

// Longer than any client waits; only so that a forgotten socket does not stay for ever.
const silenceMillis = 300_000;

/** Sends what a call came to; silence keeps the socket open until the caller gives up. */
export function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  if (answer.kind === 'answer') {
    if (answer.replayed) reply.header('Idempotent-Replayed', 'true');
    return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.body);
  }
  reply.hijack();
  const { socket } = reply.raw;
  if (answer.kind === 'reset') socket?.resetAndDestroy();
  else {
    const timer = setTimeout(() => socket?.destroy(), silenceMillis).unref();
    socket?.once('close', () => clearTimeout(timer));
  }
  return reply;
}
