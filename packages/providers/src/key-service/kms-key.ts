import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { readAwsFailure } from '../aws-failure.ts';
import { createGuard } from '../guarded-call.ts';
import { failureOf } from '../provider-error.ts';

/** Where a key service is and who we are there. */
export interface KmsOptions {
  /** Of a server that speaks AWS KMS; absent: the region's own. */
  readonly endpoint?: string | undefined;
  /** Absent: as the SDK finds them, such as the machine's role. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** Longest wait for one attempt, 2 s unless told. */
  readonly timeoutMillis?: number | undefined;
}

/** The key service does not answer, so that keys that are not in memory can be neither wrapped nor unwrapped now. */
export class KeyServiceAway extends Error {
  /** By which edges know that trying again later may work. */
  readonly code = 'KEY_SERVICE_AWAY';
  override readonly name = 'KeyServiceAway';
}

/** A key that never leaves its service. */
export interface KmsKey {
  /** The key's ARN. */
  readonly name: string;
  /** @throws KeyServiceAway, or ProviderError when the service refuses. */
  encrypt(plain: Buffer, subjectId: string): Promise<Buffer>;
  /** @throws KeyServiceAway, or ProviderError when it was encrypted for somebody else or with another key. */
  decrypt(encrypted: Buffer, subjectId: string): Promise<Buffer>;
}

const callsAtOnce = 20;
const attempts = 2;

/**
 * A key of AWS KMS by its ARN, under permits, breaker and time-outs (decision D15). The person is the encryption
 * context, which the service binds to what it encrypts and writes into its log of uses.
 */
export function openKmsKey(arn: string, options: KmsOptions): KmsKey {
  const { endpoint, credentials, timeoutMillis = 2_000 } = options;
  const client = new KMSClient({
    region: arn.split(':')[3] ?? '',
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
    maxAttempts: attempts,
    requestHandler: {
      connectionTimeout: timeoutMillis,
      requestTimeout: timeoutMillis,
      throwOnRequestTimeout: true,
      socketTimeout: timeoutMillis,
    },
  });
  const guard = createGuard({
    name: 'key-service',
    width: callsAtOnce,
    maxWaitMillis: timeoutMillis,
    timeoutMillis: (attempts + 1) * timeoutMillis,
    // Every request that needs a key waits for it, so it is tried again sooner than a payment.
    resetMillis: 5_000,
  });

  async function call<T>(send: (limits: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> {
    try {
      return await guard.run(async () => {
        try {
          return await send({ abortSignal: AbortSignal.timeout(attempts * timeoutMillis) });
        } catch (error) {
          throw readAwsFailure(error);
        }
      });
    } catch (error) {
      const kind = failureOf(error)?.kind;
      if (kind === 'not_sent' || kind === 'ambiguous' || kind === 'rate_limited')
        throw new KeyServiceAway(kind);
      throw error;
    }
  }

  const about = (subjectId: string) => ({ KeyId: arn, EncryptionContext: { subject: subjectId } });
  return {
    name: arn,
    async encrypt(plain, subjectId) {
      const command = new EncryptCommand({ ...about(subjectId), Plaintext: plain });
      return bytes((await call((limits) => client.send(command, limits))).CiphertextBlob);
    },
    async decrypt(encrypted, subjectId) {
      const command = new DecryptCommand({ ...about(subjectId), CiphertextBlob: encrypted });
      return bytes((await call((limits) => client.send(command, limits))).Plaintext);
    },
  };
}

function bytes(answer: Uint8Array | undefined): Buffer {
  if (answer === undefined) throw new Error('The key service answered with nothing.');
  return Buffer.from(answer);
}
