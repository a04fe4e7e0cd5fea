import multipart from '@fastify/multipart';
import { ManagedPhotoSchema } from '@holdfast/contracts/http/admin/photos';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import { countPhotos } from '@holdfast/prisma-catalog/photos';
import { ProviderError } from '@holdfast/providers/provider-error';
import { newId } from '../../catalogue/new-id.ts';
import { showPhoto } from '../../catalogue/read-back.ts';
import { readUpload, uploadLimits } from '../../photos/read-upload.ts';
import { renderPhoto } from '../../photos/render-photo.ts';
import { storePhoto } from '../../photos/store-photo.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

const maxPhotos = 200;

/** Takes a photo of a hotel or of one of its room types. */
export function uploadPhotoRoute(edge: Edge, platform: Platform): void {
  // In a context of its own, so that no other route reads forms.
  edge.register(async (forms: Edge) => {
    await forms.register(multipart, { limits: uploadLimits });
    forms.post(
      '/hotels/:hotelId/photos',
      {
        config: { access: hotelStaff, audit: 'photo.upload', bodyType: 'multipart/form-data' },
        schema: {
          tags: ['hotels'],
          operationId: 'uploadPhoto',
          summary: 'Add a photo',
          description:
            'A form with the file `photo` (JPEG, PNG or WebP, at most 15 MB and 50 million pixels, at least 200 ' +
            'on each side), and `caption` and `roomTypeId` if you like. It is made anew in three sizes, without ' +
            'what cameras write beside the pixels, such as the place.',
          params: HotelParamsSchema,
          response: { 201: ManagedPhotoSchema },
        },
      },
      async (request, reply) => {
        const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
        const { bytes, caption = '', roomTypeId = null } = await readUpload(request);
        if ((await countPhotos(platform.catalog, hotelId)) >= maxPhotos) {
          throw new ProblemError('VALIDATION_ERROR', `A hotel has at most ${maxPhotos} photos.`);
        }
        const photo = await renderPhoto(bytes).catch(refuseWhenAway);
        const { accountId: actorId } = callerOf(request);
        const photoId = newId('pho');
        request.audit({ objectId: photoId, after: { hotelId, roomTypeId } });
        const owner = { photoId, hotelId, roomTypeId, caption, actorId };
        const stored = await storePhoto(platform, owner, photo, request.log).catch(refuseWhenAway);
        if (!stored) {
          throw invalidFields({ field: 'roomTypeId', message: 'must be a room type of this hotel' });
        }
        return reply.code(201).send(await showPhoto(platform, photoId));
      },
    );
  });
}

function refuseWhenAway(error: unknown): never {
  if (!(error instanceof ProviderError)) throw error;
  throw new ProblemError('DEPENDENCY_UNAVAILABLE', 'Photos cannot be taken now. Try again shortly.', {
    retryAfterSeconds: 5,
  });
}
