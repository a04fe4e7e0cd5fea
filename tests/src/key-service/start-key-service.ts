import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '@holdfast/local/processes/port';
import { vi } from 'vitest';
import { installProgram } from '../python/install-program.ts';

/** A key service that speaks AWS KMS. */
export interface KeyService {
  readonly url: string;
  /** Makes a key; its ARN. */
  makeKey(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts moto's server. Its part for keys needs nothing of its extra dependencies but Flask, and they are ten times as
 * large; keys live in its memory alone.
 */
export async function startKeyService(): Promise<KeyService> {
  const program = await installProgram('moto_server', ['moto==5.2.5', 'flask==3.1.3', 'flask-cors==6.0.5']);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await vi.waitFor(() => fetch(`${url}/moto-api/`), { timeout: 60_000, interval: 200 });
  return {
    url,
    async makeKey() {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'TrentService.CreateKey',
          // It asks for no secret, but reads region and service here.
          authorization:
            'AWS4-HMAC-SHA256 Credential=test/20261121/eu-west-1/kms/aws4_request, SignedHeaders=host, Signature=none',
        },
        body: '{}',
      });
      const { KeyMetadata } = (await answer.json()) as { KeyMetadata: { Arn: string } };
      return KeyMetadata.Arn;
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}
