import { ask, type EdgeAnswer } from '../platform/ask.ts';
import { bookingRequest } from '../platform/book.ts';
import type { Guest } from '../platform/start-platform.ts';
import type { Chance } from './chance.ts';
import { actAtBank, callBank, pickDispute, pickRefund } from './outside.ts';
import { tokenFor, type WalkBooking, type WalkWorld } from './world.ts';

/** What a command acts on. */
export interface Scene {
  readonly world: WalkWorld;
  readonly chance: Chance;
  /** The booking it is about; one that makes bookings gets a new one. */
  readonly booking: number;
  /** The same for both of two that are sent at once. */
  readonly key: string;
}

interface Command {
  readonly weight: number;
  /** Undefined where there was nothing to act on. */
  act(scene: Scene): Promise<EdgeAnswer | undefined>;
}

const cards = {
  pm_card_visa: 12,
  pm_card_mastercard: 4,
  pm_card_chargeDeclined: 1,
  pm_card_threeDSecure2Required: 2,
  pm_card_refundFail: 2,
  pm_card_pendingRefund: 2,
  pm_card_createDispute: 1,
};
const deck = Object.entries(cards).flatMap(([card, times]) => Array.from({ length: times }, () => card));
const reasons = ['GOODWILL', 'SERVICE_FAILURE', 'OTHER'] as const;

/** Everything that people and banks do to bookings. */
export const commands = {
  book: { weight: 26, act: (scene) => makeBooking(scene, scene.chance.pick(deck)) },
  hold: { weight: 8, act: (scene) => makeBooking(scene, undefined) },
  itinerary: { weight: 4, act: makeItinerary },
  confirm: {
    weight: 8,
    act: ({ chance, ...scene }) => byGuest(scene, '/confirm', { paymentMethodId: chance.pick(deck) }),
  },
  cancelByGuest: { weight: 5, act: (scene) => byGuest(scene, '/cancel', {}) },
  cancelBySupport: {
    weight: 3,
    act: (scene) =>
      bySupport(scene, '/cancel', scene.chance.happens(0.5) ? { waiveFee: true, reason: 'ILLNESS' } : {}),
  },
  cancelByHotel: {
    weight: 2,
    act: (scene) => byHotel(scene, '/cancel', { reason: 'HOTEL_FULL' }),
  },
  change: { weight: 22, act: change },
  move: {
    weight: 5,
    act: (scene) =>
      bySupport(scene, '/move', {
        roomTypeId: scene.chance.pick(scene.world.hotels.slice(0, 2)).roomTypeId,
        compensationMinor: scene.chance.pick([0, 2_000]),
        note: 'walk',
      }),
  },
  refund: {
    weight: 10,
    act: (scene) =>
      bySupport(scene, '/refunds', {
        amountMinor: scene.chance.pick([500, 4_000, 9_000, 15_000, 25_000]),
        reason: scene.chance.pick(reasons),
        note: 'walk',
      }),
  },
  approve: { weight: 8, act: (scene) => decide(scene, 'AWAITING_APPROVAL', 'approve', {}) },
  reject: { weight: 3, act: (scene) => decide(scene, 'AWAITING_APPROVAL', 'reject', { reason: 'walk' }) },
  retry: { weight: 4, act: (scene) => decide(scene, 'FAILED', 'retry', {}) },
  noShow: { weight: 2, act: (scene) => byHotel(scene, '/no-show', {}) },
  authenticate: { weight: 6, act: actAtBank },
  openDispute: {
    weight: 2,
    act: (scene) => callBank(scene, 'disputes', { reason: 'fraudulent' }),
  },
  endDispute: {
    weight: 3,
    act: async (scene) => {
      const dispute = await pickDispute(scene);
      return dispute === undefined
        ? undefined
        : callBank(scene, `disputes/${dispute}/${scene.chance.pick(['win', 'lose'])}`);
    },
  },
} satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

/** Whether a command makes a booking instead of acting on one. */
export function makesBooking(command: CommandName): boolean {
  return command === 'book' || command === 'hold' || command === 'itinerary';
}

async function makeBooking(
  { world, chance, booking, key }: Scene,
  paymentMethodId: string | undefined,
): Promise<EdgeAnswer> {
  const [spring, today] = [world.hotels.slice(0, 2), world.hotels.slice(2)];
  // Where guests should have arrived by now, little can be changed any more.
  const hotel = chance.pick(chance.happens(0.8) ? spring : today);
  const rooms = chance.pick([1, 1, 2]);
  const regular = chance.happens(0.2) ? chance.pick(world.regulars) : undefined;
  const body = {
    ...chance.pick(hotel.stays),
    ...{ rooms, guests: rooms, paymentMethodId },
    ...(regular === undefined ? {} : { spendPoints: chance.pick([500, 2_000]) }),
    ...(chance.happens(0.2) ? { promotionCode: world.promotionCode } : {}),
  };
  const guest = regular ?? guestOf(world, booking);
  const request = bookingRequest(world.platform, hotel.roomTypeId, body, { guest, idempotencyKey: key });
  world.bookings.set(booking, { ...request, hotel });
  return request.send();
}

/** The same guest for both of two requests that are sent at once. */
function guestOf({ run }: WalkWorld, booking: number): Guest {
  const id = `${run}_${booking}`;
  return { id: `usr_${id}`, fullName: 'Grace Canary', email: `grace.${id}@canary.example` };
}

async function makeItinerary({ world, chance, booking, key }: Scene): Promise<EdgeAnswer> {
  const stays = world.hotels.slice(0, 2).map((hotel) => ({
    roomTypeId: hotel.roomTypeId,
    ...chance.pick(hotel.stays),
    guests: 1,
  }));
  const guest = guestOf(world, booking);
  const answer = await ask(`${world.platform.apps['customer-api'].url}/api/v1/itineraries`, {
    token: await tokenFor(world, guest, 'customer'),
    idempotencyKey: key,
    body: { stays, paymentMethodId: chance.pick(deck) },
  });
  const made: { id: string }[] = answer.body.bookings ?? [];
  const one = chance.pick(made);
  const hotel = world.hotels[0];
  if (one !== undefined && hotel !== undefined) {
    world.bookings.set(booking, { bookingId: one.id, guest, hotel });
  }
  return answer;
}

async function byGuest(
  { world, booking, key }: Omit<Scene, 'chance'>,
  path: string,
  body: object,
): Promise<EdgeAnswer | undefined> {
  const found = world.bookings.get(booking);
  if (found === undefined) return undefined;
  const edge = world.platform.apps['customer-api'].url;
  const token = await tokenFor(world, found.guest, 'customer');
  return ask(`${edge}/api/v1/bookings/${found.bookingId}${path}`, { token, idempotencyKey: key, body });
}

function change(scene: Scene): Promise<EdgeAnswer | undefined> {
  const { world, chance, booking } = scene;
  const found = world.bookings.get(booking);
  if (found === undefined) return Promise.resolve(undefined);
  const rooms = chance.pick([undefined, undefined, 1, 2]);
  const body = { ...chance.pick(found.hotel.stays), ...(rooms !== undefined && { rooms, guests: rooms }) };
  if (chance.happens(0.2)) return bySupport(scene, '/change', body);
  const paymentMethodId = chance.pick([undefined, undefined, 'pm_card_visa', 'pm_card_chargeDeclined']);
  return byGuest(scene, '/change', { ...body, paymentMethodId });
}

async function askSupport({ world, chance, key }: Scene, path: string, body: object): Promise<EdgeAnswer> {
  const edge = world.platform.apps['support-api']?.url;
  const token = await tokenFor(world, chance.pick(world.supporters), 'support');
  return ask(`${edge}/support/v1${path}`, { token, idempotencyKey: key, body });
}

async function bySupport(scene: Scene, path: string, body: object): Promise<EdgeAnswer | undefined> {
  const found = scene.world.bookings.get(scene.booking);
  return found && askSupport(scene, `/bookings/${found.bookingId}${path}`, body);
}

async function decide(
  scene: Scene,
  state: string,
  decision: 'approve' | 'reject' | 'retry',
  body: object,
): Promise<EdgeAnswer | undefined> {
  const refund = await pickRefund(scene, state);
  return refund === undefined ? undefined : askSupport(scene, `/refunds/${refund}/${decision}`, body);
}

async function byHotel(
  { world, booking, key }: Scene,
  path: string,
  body: object,
): Promise<EdgeAnswer | undefined> {
  const found: WalkBooking | undefined = world.bookings.get(booking);
  if (found === undefined) return undefined;
  const token = await tokenFor(world, world.hotelier, 'admin');
  const address = `/admin/v1/hotels/${found.hotel.hotelId}/bookings/${found.bookingId}${path}`;
  return ask(`${world.hotelsEdge.url}${address}`, { token, idempotencyKey: key, body });
}
