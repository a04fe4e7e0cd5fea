import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { ErrorCode } from '@holdfast/contracts/http/error-codes';
import { problemBody } from './error-handler.ts';
import { ProblemError } from './problem-error.ts';

const answers: Record<string, { code: ErrorCode; statusLine: string; message: string }> = {
  HPE_HEADER_OVERFLOW: {
    code: 'HEADERS_TOO_LARGE',
    statusLine: '431 Request Header Fields Too Large',
    message: 'The headers are larger than 16 KB.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    code: 'REQUEST_TIMEOUT',
    statusLine: '408 Request Timeout',
    message: 'The request took too long to arrive. Send it again.',
  },
};
const notHttp = {
  code: 'VALIDATION_ERROR',
  statusLine: '400 Bad Request',
  message: 'This is not an HTTP request.',
} as const;

/** Answers what is not a readable HTTP request; there is neither a route nor a reply for it. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { code, statusLine, message } = answers[error.code ?? ''] ?? notHttp;
  const requestId = `req_${randomUUID().replaceAll('-', '')}`;
  const body = problemBody(new ProblemError(code, message), requestId);
  const headers = [
    `HTTP/1.1 ${statusLine}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`);
}
