import type { Charge, RatePlan, RateRule } from '@holdfast/domain/rate-rules';
import type { RoomTemplate } from './room-templates.ts';
import type { City } from './world-cities.ts';

/** A room type to be loaded: what the catalogue says of it, how many rooms there are, and what they cost. */
export interface SeedRoomType {
  readonly id: string;
  readonly template: RoomTemplate;
  /** Null for the hotel's policy. */
  readonly policyId: string | null;
  readonly rooms: number;
  readonly allowancePercent: number;
  readonly plan: RatePlan;
  readonly rules: readonly RateRule[];
}

/** A hotel to be loaded, of the sample or of a market. */
export interface SeedHotel {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly address: string;
  readonly city: City;
  readonly latitude: number;
  readonly longitude: number;
  readonly stars: number;
  readonly amenities: readonly string[];
  readonly policyId: string;
  readonly houseRules: Readonly<Record<string, string>>;
  readonly ratingSum: number;
  readonly ratingCount: number;
  /** Of all its room types. */
  readonly rules: readonly RateRule[];
  readonly charges: readonly Charge[];
  readonly roomTypes: readonly SeedRoomType[];
}
