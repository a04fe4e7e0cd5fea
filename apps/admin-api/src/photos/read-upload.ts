import { PhotoFieldsSchema } from '@holdfast/contracts/http/admin/photos';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { findUnstorableTexts } from '@holdfast/edge/find-unstorable-texts';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import type { FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import { Compile } from 'typebox/compile';

/** A picture as it came, and what came with it. */
export interface Upload extends Static<typeof PhotoFieldsSchema> {
  readonly bytes: Uint8Array;
}

const megabytes = 15;

/** How much a form may hold; whatever is more is not read. */
export const uploadLimits = {
  files: 1,
  fileSize: megabytes * 1024 * 1024,
  fields: 4,
  fieldSize: 4_096,
  fieldNameSize: 100,
  parts: 5,
  headerPairs: 20,
};

const fields = Compile(PhotoFieldsSchema);

/**
 * Reads a form with the file `photo`, and `caption` and `roomTypeId` if there are any. The file's own name and type
 * are not looked at.
 *
 * @throws ProblemError UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE, VALIDATION_ERROR.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new ProblemError('UNSUPPORTED_MEDIA_TYPE', 'Send the photo as multipart/form-data.');
  }
  const texts: Record<string, unknown> = {};
  let bytes: Uint8Array | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') texts[part.fieldname] = part.value;
      else if (part.fieldname === 'photo') bytes = await part.toBuffer();
      else {
        part.file.resume();
        throw invalidFields({ field: 'form', message: 'must have one file, called photo' });
      }
    }
  } catch (error) {
    throw problemOf(error);
  }
  const faults = faultsOf(texts);
  if (bytes === undefined) faults.unshift({ field: 'photo', message: 'is required' });
  if (bytes === undefined || faults.length > 0 || !fields.Check(texts)) throw invalidFields(...faults);
  return { ...texts, bytes };
}

function faultsOf(texts: Record<string, unknown>): ProblemDetail[] {
  if (fields.Check(texts)) return findUnstorableTexts(texts);
  const known = Object.keys(PhotoFieldsSchema.properties);
  const unknown = Object.keys(texts).filter((name) => !known.includes(name));
  if (unknown.length > 0) return [{ field: 'form', message: `may hold photo, ${known.join(' and ')} only` }];
  return [{ field: 'caption', message: 'and roomTypeId must be short texts' }];
}

// What the form's reader says, by its codes.
const tooMuch: Record<string, string> = {
  FST_REQ_FILE_TOO_LARGE: `The photo is larger than ${megabytes} MB.`,
  FST_FILES_LIMIT: 'Send one photo at a time.',
  FST_FIELDS_LIMIT: 'The form has too many fields.',
  FST_PARTS_LIMIT: 'The form has too many parts.',
};

function problemOf(error: unknown): unknown {
  if (error instanceof ProblemError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = tooMuch[code];
  if (message !== undefined) return new ProblemError('PAYLOAD_TOO_LARGE', message);
  // Whatever else its reader stumbles over is the form's fault: it ends too early, or has no boundary.
  return invalidFields({ field: 'form', message: 'cannot be read as multipart/form-data' });
}
