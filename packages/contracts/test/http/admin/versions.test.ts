import { ChangeHotelSchema } from '@holdfast/contracts/http/admin/hotels';
import { ChangeInventorySchema } from '@holdfast/contracts/http/admin/inventory';
import { ChangePolicySchema } from '@holdfast/contracts/http/admin/policies';
import { ChangeHotelPricingSchema, ChangePricingSchema } from '@holdfast/contracts/http/admin/pricing';
import { ChangeRoomTypeSchema } from '@holdfast/contracts/http/admin/room-types';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';

const changes = {
  ChangeHotelSchema,
  ChangeRoomTypeSchema,
  ChangePolicySchema,
  ChangeInventorySchema,
  ChangePricingSchema,
  ChangeHotelPricingSchema,
};

describe.each(Object.entries(changes))('%s', (_name, schema) => {
  const [example] = (schema as { examples?: unknown }).examples as [object];

  test.each([2_147_483_648, Number.MAX_SAFE_INTEGER, 1e308])('refuses version %d', (version) => {
    expect(Value.Check(schema, example)).toBe(true);
    expect(Value.Check(schema, { ...example, version })).toBe(false);
  });
});
