import { ManagedPhotoSchema } from '@holdfast/contracts/http/admin/photos';
import type { Edge } from '@holdfast/edge/create-edge';
import { showPhoto } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { PhotoParamsSchema } from '../admin-params.ts';

/** A photo with its place. */
export function getPhotoRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/photos/:photoId',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['hotels'],
        operationId: 'getPhoto',
        summary: 'Read a photo',
        params: PhotoParamsSchema,
        response: { 200: ManagedPhotoSchema },
      },
    },
    async (request) => {
      const photo = await showPhoto(platform, request.params.photoId);
      await ownHotel(platform, request, photo.hotelId, 'photo');
      return photo;
    },
  );
}
