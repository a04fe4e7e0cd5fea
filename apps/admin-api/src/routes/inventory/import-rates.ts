import {
  ImportedSchema,
  ImportQuerySchema,
  ratesAndAllotmentsExample,
} from '@holdfast/contracts/http/admin/rates-and-allotments';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields } from '@holdfast/edge/problem-error';
import { listRoomTypeIds } from '@holdfast/prisma-catalog/read-hotel-terms';
import { applyRatesAndAllotments } from '@holdfast/prisma-inventory/apply-rates-and-allotments';
import { checkRatesAndAllotments } from '@holdfast/prisma-inventory/check-rates-and-allotments';
import type { Platform } from '../../platform.ts';
import { readRows } from '../../rates/read-rows.ts';
import { readTable } from '../../rates/read-table.ts';
import { refuseFaultyFile, refuseImpossibleFile } from '../../rates/refuse-file.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

const bodyLimit = 2 * 1024 * 1024;

/** Takes a file of rates and allotments. */
export function importRatesRoute(edge: Edge, platform: Platform): void {
  // In a scope of its own: nowhere else is a body CSV, and here it is nothing else.
  edge.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('text/csv', { parseAs: 'buffer', bodyLimit }, (_, body, parsed) => {
      parsed(null, body);
    });
    addRoute(scope as Edge, platform);
  });
}

function addRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/hotels/:hotelId/rates-and-allotments',
    {
      bodyLimit,
      config: {
        access: hotelStaff,
        audit: 'rates.import',
        bodyType: 'text/csv',
        problems: ['CAPACITY_BELOW_SOLD'],
      },
      schema: {
        tags: ['inventory'],
        operationId: 'importRatesAndAllotments',
        summary: 'Upload rates and allotments as CSV',
        description:
          'All rows are applied or none; what is wrong is told with its line. An empty cell stays as it is, `none` ' +
          'takes the value away. Prices are in major units of the currency of the hotel, such as 210.50. ' +
          `For example:\n\n\`\`\`csv\n${ratesAndAllotmentsExample}\n\`\`\``,
        params: HotelParamsSchema,
        querystring: ImportQuerySchema,
        response: { 200: ImportedSchema },
      },
    },
    async (request) => {
      const { dryRun = false } = request.query;
      const hotel = await ownHotel(platform, request, request.params.hotelId);
      if (!Buffer.isBuffer(request.body)) throw invalidFields({ field: 'body', message: 'is required' });
      const roomTypeIds = await listRoomTypeIds(platform.catalog, hotel.id);
      const { rows, faults } = readRows(readTable(request.body), hotel, roomTypeIds);
      refuseFaultyFile(faults);
      const file = { hotelId: hotel.id, actorId: callerOf(request).accountId, rows };
      const write = dryRun ? checkRatesAndAllotments : applyRatesAndAllotments;
      refuseImpossibleFile(await write(platform.inventory, file));
      const imported = {
        applied: !dryRun,
        rows: rows.length,
        nightsChanged: rows.filter(saysOfNights).length,
        pricesChanged: rows.filter(({ amountMinor }) => amountMinor !== undefined).length,
      };
      request.audit({ after: imported });
      return imported;
    },
  );
}

function saysOfNights({
  rooms,
  stopSell,
  minStay,
  maxStay,
  closedToArrival,
}: ReturnType<typeof readRows>['rows'][number]) {
  return [rooms, stopSell, minStay, maxStay, closedToArrival].some((value) => value !== undefined);
}
