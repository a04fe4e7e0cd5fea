import { ChangePhotoSchema, ManagedPhotoSchema } from '@holdfast/contracts/http/admin/photos';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { movePhoto } from '@holdfast/prisma-catalog/photos';
import { showPhoto } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { PhotoParamsSchema } from '../admin-params.ts';

/** Gives a photo another place and caption. */
export function changePhotoRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/photos/:photoId',
    {
      config: { access: hotelStaff, audit: 'photo.change' },
      schema: {
        tags: ['hotels'],
        operationId: 'changePhoto',
        summary: 'Move a photo, or write below it',
        description: 'The others of the hotel, or of the same room type, make room.',
        params: PhotoParamsSchema,
        body: ChangePhotoSchema,
        response: { 200: ManagedPhotoSchema },
      },
    },
    async (request) => {
      const { photoId } = request.params;
      const { hotelId } = await showPhoto(platform, photoId);
      await ownHotel(platform, request, hotelId, 'photo');
      const { accountId: actorId } = callerOf(request);
      await movePhoto(platform.catalog, { photoId, hotelId, actorId, ...request.body });
      return showPhoto(platform, photoId);
    },
  );
}
