import {
  ExportQuerySchema,
  ratesAndAllotmentsExample,
} from '@holdfast/contracts/http/admin/rates-and-allotments';
import type { Edge } from '@holdfast/edge/create-edge';
import { listRoomTypeIds } from '@holdfast/prisma-catalog/read-hotel-terms';
import { readNights } from '@holdfast/prisma-inventory/read-nights';
import { Type } from 'typebox';
import { faultsOfRange, refuseFaults } from '../../dates/check-range.ts';
import type { Platform } from '../../platform.ts';
import { writeFile } from '../../rates/write-file.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

const CsvSchema = Type.String({ examples: [ratesAndAllotmentsExample] });

/** Gives a hotel its rates and allotments as a file to edit and upload again. */
export function exportRatesRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/rates-and-allotments',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['inventory'],
        operationId: 'exportRatesAndAllotments',
        summary: 'Download rates and allotments as CSV',
        description: 'All room types of the hotel. Uploaded again unchanged, the file changes nothing.',
        params: HotelParamsSchema,
        querystring: ExportQuerySchema,
        response: {
          200: { description: 'The file.', content: { 'text/csv': { schema: CsvSchema } } },
        },
      },
    },
    async (request, reply) => {
      const { from, until } = request.query;
      refuseFaults(faultsOfRange({ from, until }));
      const hotel = await ownHotel(platform, request, request.params.hotelId);
      const roomTypeIds = await listRoomTypeIds(platform.catalog, hotel.id);
      const nights = await readNights(platform.inventory, { roomTypeIds, from, until });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${hotel.id}-${from}-${until}.csv"`)
        .send(writeFile(nights, hotel.currency));
    },
  );
}
