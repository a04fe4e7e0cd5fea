import { Type } from 'typebox';

// Any text may be asked for: what is not an id of ours is a 404 like what is not there.
const anyId = Type.String({ minLength: 1, maxLength: 128 });

/** The path of one hotel. */
export const HotelParamsSchema = Type.Object({ hotelId: anyId });

/** The path of one closure of a hotel. */
export const ClosureParamsSchema = Type.Object({ hotelId: anyId, closureId: anyId });

/** The path of one room type. */
export const RoomTypeParamsSchema = Type.Object({ roomTypeId: anyId });

/** The path of one cancellation policy. */
export const PolicyParamsSchema = Type.Object({ policyId: anyId });

/** The path of one photo. */
export const PhotoParamsSchema = Type.Object({ photoId: anyId });

/** The path of one booking of a hotel. */
export const HotelBookingParamsSchema = Type.Object({ hotelId: anyId, bookingId: anyId });

/** The path of one member of staff. */
export const StaffParamsSchema = Type.Object({ staffId: anyId });

/** The path of one partner. */
export const PartnerParamsSchema = Type.Object({ partnerId: anyId });

/** The path of one key of a partner. */
export const PartnerKeyParamsSchema = Type.Object({ partnerId: anyId, keyId: anyId });

/** The path of one numbered room of a hotel. */
export const NumberedRoomParamsSchema = Type.Object({ hotelId: anyId, numberedRoomId: anyId });
