import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { ObjectStore, StoredObject } from '@holdfast/providers/object-store/object-store';
import { failureOf } from '@holdfast/providers/provider-error';

const year = 31_536_000;

/** Photos at the addresses that hotels' pages name; registered under /media. What is at one never changes. */
export async function media(edge: Edge, { store }: { store: Pick<ObjectStore, 'get'> }): Promise<void> {
  edge.get<{ Params: { '*': string } }>(
    '/*',
    { config: { access: 'public', limit: 'address' }, logLevel: 'warn', schema: { hide: true } },
    async (request, reply) => {
      const found = await read(store, request.params['*']);
      if (found === undefined) throw new ProblemError('NOT_FOUND', 'There is no such picture.');
      return (
        reply
          .header('content-type', found.contentType)
          .header('cache-control', `public, max-age=${year}, immutable`)
          .header('x-content-type-options', 'nosniff')
          // Mails and the other edges' pages show them too.
          .header('cross-origin-resource-policy', 'cross-origin')
          .send(Buffer.from(found.bytes.buffer, found.bytes.byteOffset, found.bytes.byteLength))
      );
    },
  );
}

async function read(store: Pick<ObjectStore, 'get'>, key: string): Promise<StoredObject | undefined> {
  try {
    return await store.get(key);
  } catch (error) {
    if (failureOf(error) === undefined) throw error;
    throw new ProblemError('DEPENDENCY_UNAVAILABLE', 'Pictures cannot be read at the moment.', {
      retryAfterSeconds: 5,
    });
  }
}
