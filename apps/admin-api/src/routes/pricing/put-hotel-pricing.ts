import {
  type ChangeHotelPricing,
  ChangeHotelPricingSchema,
  HotelPricingSchema,
} from '@holdfast/contracts/http/admin/pricing';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { changeHotelRates } from '@holdfast/prisma-inventory/change-hotel-rates';
import { refuseFaults } from '../../dates/check-range.ts';
import type { Platform } from '../../platform.ts';
import { faultsOfRules } from '../../pricing/check-rules.ts';
import { readHotelPricing } from '../../pricing/pricing-view.ts';
import { refuseConflicts } from '../../refuse-conflicts.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** Changes the rules of all room types of a hotel, its taxes and fees. */
export function putHotelPricingRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/hotels/:hotelId/pricing',
    {
      config: { access: hotelStaff, audit: 'hotel-pricing.change', problems: ['VERSION_CONFLICT'] },
      schema: {
        tags: ['pricing'],
        operationId: 'changeHotelPricing',
        summary: "Change a hotel's rules, taxes and fees",
        params: HotelParamsSchema,
        body: ChangeHotelPricingSchema,
        response: { 200: HotelPricingSchema },
      },
    },
    async (request) => {
      const { body } = request;
      const hotel = await ownHotel(platform, request, request.params.hotelId);
      refuseFaults(faultsOf(body));
      const { accountId: actorId } = callerOf(request);
      const read = () => readHotelPricing(platform, hotel);
      const present = await read();
      const { version, rules = present.rules, charges = present.charges } = body;
      const wanted = { hotelId: hotel.id, version, actorId, rules, charges };
      request.audit({ before: present });
      await refuseConflicts(() => changeHotelRates(platform.inventory, wanted), read);
      const after = await read();
      request.audit({ after });
      return after;
    },
  );
}

function faultsOf({ rules, charges }: ChangeHotelPricing): ProblemDetail[] {
  if (rules === undefined && charges === undefined) {
    return [{ field: 'rules', message: 'or charges are required' }];
  }
  const names = charges?.map(({ name }) => name.trim().toLowerCase()) ?? [];
  const twice = names.flatMap((name, index) =>
    names.indexOf(name) < index ? [{ field: `charges.${index}.name`, message: 'is there twice' }] : [],
  );
  return [...faultsOfRules(rules ?? []), ...twice];
}
