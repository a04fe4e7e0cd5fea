import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { removePhoto } from '@holdfast/prisma-catalog/photos';
import { Type } from 'typebox';
import { found, showPhoto } from '../../catalogue/read-back.ts';
import { removeFiles } from '../../photos/store-photo.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { PhotoParamsSchema } from '../admin-params.ts';

/** Takes a photo away. */
export function removePhotoRoute(edge: Edge, platform: Platform): void {
  edge.delete(
    '/photos/:photoId',
    {
      config: { access: hotelStaff, audit: 'photo.remove' },
      schema: {
        tags: ['hotels'],
        operationId: 'removePhoto',
        summary: 'Take a photo away',
        description: 'Its files go too.',
        params: PhotoParamsSchema,
        response: { 204: Type.Null({ description: 'It is gone.' }) },
      },
    },
    async (request, reply) => {
      const { photoId } = request.params;
      const { hotelId } = await showPhoto(platform, photoId);
      await ownHotel(platform, request, hotelId, 'photo');
      const { accountId: actorId } = callerOf(request);
      // The row first: what is shown always has its files.
      const key = found(await removePhoto(platform.catalog, { photoId, hotelId, actorId }), 'photo');
      await removeFiles(platform, key, request.log);
      return reply.code(204).send(null);
    },
  );
}
