import { PublicKeysSchema } from '@holdfast/contracts/http/auth';
import type { Edge } from '@holdfast/edge/create-edge';
import type { SignInDesk } from '../sign-in-desk.ts';
import { publicKeysOf } from '../tokens/public-keys.ts';

/** The keys that verify this edge's access tokens, at the address where they are looked for. */
export async function publicKeysRoute(edge: Edge, { desk }: { desk: SignInDesk }): Promise<void> {
  edge.get(
    '/.well-known/jwks.json',
    {
      config: { access: 'public', limit: 'address' },
      schema: {
        tags: ['account'],
        operationId: 'getPublicKeys',
        summary: 'The keys that verify access tokens',
        description:
          'A JSON Web Key Set (RFC 7517). A key is here before it signs, and as long as it verifies.',
        response: { 200: PublicKeysSchema },
      },
    },
    async (_, reply) => {
      reply.header('cache-control', 'public, max-age=300');
      return { keys: publicKeysOf(desk.settings.signingKeys) };
    },
  );
}
