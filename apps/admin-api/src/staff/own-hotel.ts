import { callerOf } from '@holdfast/edge/access';
import type { Caller } from '@holdfast/edge/caller';
import { ProblemError } from '@holdfast/edge/problem-error';
import {
  type HotelTerms,
  readHotelTerms,
  readHotelTermsOfRoomType,
} from '@holdfast/prisma-catalog/read-hotel-terms';
import { listStaffHotels } from '@holdfast/prisma-identity/hotel-staff';
import type { FastifyRequest } from 'fastify';
import type { Platform } from '../platform.ts';

/**
 * The hotel, if the caller may work on it: an ADMIN on all, a HOTEL_ADMIN on those they are staff of, and a test
 * token only on hotels flagged sandbox (decision D10). `what` was asked for, when not the hotel itself.
 *
 * @throws ProblemError NOT_FOUND, also for a hotel of others.
 */
export async function ownHotel(
  platform: Platform,
  request: FastifyRequest,
  hotelId: string,
  what = 'hotel',
): Promise<HotelTerms> {
  const hotel = await readHotelTerms(platform.catalog, hotelId);
  if (hotel === null || !(await isOwn(platform, callerOf(request), hotel))) {
    throw new ProblemError('NOT_FOUND', `There is no such ${what}.`);
  }
  return hotel;
}

/**
 * The hotel of a room type, if the caller may work on it.
 *
 * @throws ProblemError NOT_FOUND, also for a room type of others.
 */
export async function ownRoomType(
  platform: Platform,
  request: FastifyRequest,
  roomTypeId: string,
): Promise<{ readonly roomTypeId: string; readonly hotel: HotelTerms }> {
  const hotel = await readHotelTermsOfRoomType(platform.catalog, roomTypeId);
  if (hotel === null || !(await isOwn(platform, callerOf(request), hotel))) {
    throw new ProblemError('NOT_FOUND', 'There is no such room type.');
  }
  return { roomTypeId, hotel };
}

/** The ids of the hotels the caller may work on, or null for all. */
export async function ownHotelIds(platform: Platform, caller: Caller): Promise<readonly string[] | null> {
  return caller.roles.includes('ADMIN') ? null : listStaffHotels(platform.identity, caller.accountId);
}

async function isOwn(platform: Platform, caller: Caller, hotel: HotelTerms): Promise<boolean> {
  if (!caller.livemode && !hotel.sandbox) return false;
  const own = await ownHotelIds(platform, caller);
  return own === null || own.includes(hotel.id);
}
