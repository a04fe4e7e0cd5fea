import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { readAwsFailure } from '../aws-failure.ts';
import { createGuard } from '../guarded-call.ts';
import { checkObject, contentTypeOf, isObjectKey, type ObjectStore } from './object-store.ts';

/** Where a bucket is and who we are there. */
export interface S3StoreOptions {
  /** An S3-compatible server's address. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Absent: as the SDK finds them, such as the machine's role. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** The bucket in the path instead of in the host name, as servers without wildcard names need it. */
  readonly forcePathStyle: boolean;
  /** Longest wait for one attempt, 10 s unless told. */
  readonly timeoutMillis?: number | undefined;
}

const callsAtOnce = 20;
const attempts = 2;

/** Keeps files in a bucket of an S3-compatible store, under permits, breaker and time-outs (decision D15). */
export function openS3Store(options: S3StoreOptions): ObjectStore {
  const { endpoint, region, bucket, credentials, forcePathStyle, timeoutMillis = 10_000 } = options;
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle,
    ...(credentials === undefined ? {} : { credentials }),
    maxAttempts: attempts,
    // Not every compatible server knows the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: timeoutMillis,
      throwOnRequestTimeout: true,
      socketTimeout: timeoutMillis,
    },
  });
  const guard = createGuard({
    name: 'object-store',
    width: callsAtOnce,
    maxWaitMillis: timeoutMillis,
    timeoutMillis: attempts * (timeoutMillis + 2_000),
  });
  // The signal ends the whole exchange, the answer's body and the second attempt too.
  const call = <T>(send: (limits: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> =>
    guard.run(async () => {
      try {
        return await send({ abortSignal: AbortSignal.timeout(attempts * timeoutMillis) });
      } catch (error) {
        throw readAwsFailure(error);
      }
    });

  return {
    async put(key, bytes, contentType) {
      checkObject(key, contentType);
      const file = { Bucket: bucket, Key: key, Body: bytes, ContentType: contentType };
      await call((limits) =>
        client.send(new PutObjectCommand({ ...file, ContentLength: bytes.length }), limits),
      );
    },
    async get(key) {
      const contentType = contentTypeOf(key);
      if (contentType === undefined) return undefined;
      return call(async (limits) => {
        try {
          const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }), limits);
          return Body && { bytes: await Body.transformToByteArray(), contentType };
        } catch (error) {
          if (error instanceof NoSuchKey) return undefined;
          throw error;
        }
      });
    },
    async remove(key) {
      if (!isObjectKey(key)) return;
      await call((limits) => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }), limits));
    },
    close() {
      guard.close();
      client.destroy();
    },
  };
}
