import type { Language } from '@holdfast/domain/languages';
import type { HouseRules } from './json-columns.ts';

export type HotelStatus = 'ACTIVE' | 'INACTIVE' | 'PENDING';

/** What of a hotel may be changed; its currency may not, since prices and bookings are in it. */
export interface HotelDetails {
  readonly name: string;
  readonly description: string;
  readonly address: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly stars: number;
  readonly amenities: readonly string[];
  /** `HH:MM` on the hotel's clock. */
  readonly checkInTime: string;
  readonly checkOutTime: string;
  /** One of the platform's or of the hotel's own. */
  readonly cancellationPolicyId: string;
  readonly houseRules: HouseRules;
  /** Where the hotel is told of its bookings; none without. */
  readonly contactEmail?: string | undefined;
  /** English unless told. */
  readonly contactLanguage?: Language | undefined;
  readonly status: HotelStatus;
}

/** What of a room type may be changed. */
export interface RoomTypeDetails {
  readonly name: string;
  readonly description: string;
  readonly bedType: string;
  readonly maxGuests: number;
  readonly amenities: readonly string[];
  /** Null: the hotel's. */
  readonly cancellationPolicyId: string | null;
}
