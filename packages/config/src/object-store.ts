import { fileURLToPath } from 'node:url';
import { Type } from 'typebox';
import { section } from './section.ts';

const defaultFolder = fileURLToPath(new URL('../../../.local/data/media', import.meta.url));

/** Where photos are kept: a folder, or with OBJECT_STORE_URL a bucket of an S3-compatible store. */
export const objectStore = section(
  Type.Object({
    OBJECT_STORE_URL: Type.Optional(
      Type.String({
        pattern: '^https?://',
        description: 'Address of an S3-compatible store; without it photos are kept in a folder.',
        examples: ['https://s3.eu-west-1.amazonaws.com'],
      }),
    ),
    OBJECT_STORE_FOLDER: Type.Optional(
      Type.String({ description: 'The folder photos are kept in, which the edges share.' }),
    ),
    OBJECT_STORE_REGION: Type.Optional(
      Type.String({ description: "The bucket's region.", examples: ['eu-west-1'] }),
    ),
    OBJECT_STORE_BUCKET: Type.Optional(
      Type.String({ description: 'The bucket photos are kept in.', examples: ['holdfast-media'] }),
    ),
    OBJECT_STORE_ACCESS_KEY_ID: Type.Optional(
      Type.String({
        description: "The store's access key; without it the SDK looks for one, such as the machine's role.",
      }),
    ),
    OBJECT_STORE_SECRET_ACCESS_KEY: Type.Optional(
      Type.String({ description: 'The secret of the access key.' }),
    ),
    OBJECT_STORE_PATH_STYLE: Type.Optional(
      Type.Boolean({
        description: 'Whether the bucket is named in the path (true) or in the host name (false).',
      }),
    ),
  }),
  (values, problem) => {
    const { OBJECT_STORE_URL: endpoint, OBJECT_STORE_BUCKET: bucket } = values;
    const { OBJECT_STORE_ACCESS_KEY_ID: accessKeyId, OBJECT_STORE_SECRET_ACCESS_KEY: secretAccessKey } =
      values;
    if (endpoint === undefined) return { folder: values.OBJECT_STORE_FOLDER ?? defaultFolder };
    if (bucket === undefined) return problem('OBJECT_STORE_BUCKET', 'is not set, but OBJECT_STORE_URL is.');
    if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) {
      return problem('OBJECT_STORE_SECRET_ACCESS_KEY', 'and OBJECT_STORE_ACCESS_KEY_ID go together.');
    }
    return {
      endpoint,
      region: values.OBJECT_STORE_REGION ?? 'us-east-1',
      bucket,
      credentials:
        accessKeyId === undefined || secretAccessKey === undefined
          ? undefined
          : { accessKeyId, secretAccessKey },
      forcePathStyle: values.OBJECT_STORE_PATH_STYLE ?? true,
    };
  },
);
