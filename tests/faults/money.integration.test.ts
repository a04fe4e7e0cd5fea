import { setTimeout as wait } from 'node:timers/promises';
import { audit } from '@holdfast/tests/audit/audit';
import { type BookingRequest, bookingRequest, read } from '@holdfast/tests/platform/book';
import {
  type BreakableWrite,
  breakProvider,
  breakWrite,
  type ProviderFault,
} from '@holdfast/tests/platform/break-things';
import { askAsGuest, askAsSupport, goodwill, supporters } from '@holdfast/tests/platform/operate';
import { sellNights, sellRooms, testStayAmountMinor } from '@holdfast/tests/platform/sell-rooms';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform(
    { STRANDED_AFTER_SECONDS: '5', REFUND_APPROVAL_THRESHOLDS: 'EUR=10000' },
    { support: true },
  );
});
afterAll(() => platform?.stop());

const longer = { checkIn: '2027-03-27', checkOut: '2027-03-31' };
const shorter = { checkIn: '2027-03-27', checkOut: '2027-03-29' };

async function booked(body: Record<string, unknown> = {}): Promise<BookingRequest> {
  const { roomTypeId } = await sellRooms(platform.databases, 3);
  await sellNights(platform.databases, roomTypeId, [30], 3);
  const request = bookingRequest(platform, roomTypeId, body);
  await request.send();
  return request;
}

// An operation whose worker was killed before Temporal had it is told again by the sweep, after up to a minute.
const withinMillis = 150_000;

async function expectSound(...requests: BookingRequest[]): Promise<void> {
  const bookingIds = requests.map(({ bookingId }) => bookingId);
  const mailSink = platform.apps['mail-sink'].url;
  expect(await audit({ databases: platform.databases, bookingIds, mailSink, withinMillis })).toEqual([]);
}

/** What a booking ends up as: its status, its nights, and what of the money is kept. */
async function outcomeOf({ bookingId }: BookingRequest) {
  const { rows } = await platform.databases.booking.query<{ status: string; checkOut: string; kept: number }>(
    `SELECT status, check_out AS "checkOut", captured_amount_minor - refunded_amount_minor AS kept
     FROM bookings WHERE id = $1`,
    [bookingId],
  );
  return rows[0];
}

const night = testStayAmountMinor / 3;
const acts = {
  cancel: {
    act: (request: BookingRequest) => askAsGuest(platform, request, '/cancel'),
    ends: { status: 'CANCELLED', checkOut: '2027-03-30', kept: 0 },
  },
  lengthen: {
    act: (request: BookingRequest) => askAsGuest(platform, request, '/change', longer),
    ends: { status: 'CONFIRMED', checkOut: '2027-03-31', kept: 4 * night },
  },
  shorten: {
    act: (request: BookingRequest) => askAsGuest(platform, request, '/change', shorter),
    ends: { status: 'CONFIRMED', checkOut: '2027-03-29', kept: 2 * night },
  },
  refund: {
    act: ({ bookingId }: BookingRequest) =>
      askAsSupport(platform, `/bookings/${bookingId}/refunds`, goodwill(5_000)),
    ends: { status: 'CONFIRMED', checkOut: '2027-03-30', kept: 3 * night - 5_000 },
  },
};

interface Harmed {
  readonly during: keyof typeof acts;
  readonly operation: ProviderFault['operation'];
  readonly kind: string;
  readonly times?: number;
}
const ambiguities: Harmed[] = [
  { during: 'cancel', operation: 'refund', kind: 'timeout_after' },
  { during: 'cancel', operation: 'refund', kind: 'timeout_before' },
  { during: 'cancel', operation: 'refund', kind: 'error_500_after' },
  { during: 'cancel', operation: 'refund', kind: 'error_500_before' },
  { during: 'cancel', operation: 'refund', kind: 'unavailable', times: 4 },
  { during: 'cancel', operation: 'refund', kind: 'slow' },
  { during: 'lengthen', operation: 'create', kind: 'timeout_after' },
  { during: 'lengthen', operation: 'confirm', kind: 'timeout_after' },
  { during: 'lengthen', operation: 'capture', kind: 'timeout_after' },
  { during: 'lengthen', operation: 'capture', kind: 'error_500_after' },
  { during: 'shorten', operation: 'refund', kind: 'timeout_after' },
  { during: 'refund', operation: 'refund', kind: 'timeout_after' },
  { during: 'refund', operation: 'refund', kind: 'error_500_after' },
];

// All at once, so that each waits only for itself.
describe.concurrent('an answer of the provider that is lost or not to be trusted', () => {
  test.each(ambiguities)('$operation $kind during $during', { timeout: 180_000 }, async (harmed) => {
    const { during, ...fault } = harmed;
    const request = await booked();
    await breakProvider(platform, { ...fault, bookingId: request.bookingId });
    await acts[during].act(request);
    await expectSound(request);
    expect(await outcomeOf(request)).toEqual(acts[during].ends);
  });

  test('voiding times out after it was done', { timeout: 180_000 }, async () => {
    const request = await booked({ paymentMethodId: 'pm_card_threeDSecure2Required' });
    const { bookingId } = request;
    await breakProvider(platform, { operation: 'cancel', kind: 'timeout_after', bookingId });
    await askAsGuest(platform, request, '/cancel');
    await expectSound(request);
    expect(await outcomeOf(request)).toMatchObject({ status: 'CANCELLED', kept: 0 });
  });
});

describe('the worker is killed in the middle of', () => {
  const seconds = 4;
  const steps: Record<string, readonly (BreakableWrite | ProviderFault['operation'])[]> = {
    cancel: ['end', 'release', 'promise', 'refund', 'note', 'finish'],
    lengthen: ['prepare', 'confirm', 'capture', 'rewrite', 'apply', 'finish'],
    refund: ['promise', 'refund', 'note', 'finish'],
  };
  const atProvider: ReadonlySet<string> = new Set(['confirm', 'capture', 'refund']);

  test.each(Object.entries(steps))('%s, in each of its steps', { timeout: 240_000 }, async (name, places) => {
    const { act, ends } = acts[name as keyof typeof acts];
    const requests = await Promise.all(
      places.map(async (place) => {
        const request = await booked();
        const { bookingId } = request;
        if (atProvider.has(place)) {
          const operation = place as ProviderFault['operation'];
          await breakProvider(platform, { operation, kind: 'timeout_after', bookingId });
        } else await breakWrite(platform.databases, place as BreakableWrite, bookingId, { seconds });
        return request;
      }),
    );
    const asked = Promise.all(requests.map(act));
    // By now each of them waits in the middle of its own step.
    await wait(2_000);
    await platform.apps.worker.kill();
    await platform.apps.worker.restart();
    await asked;
    await expectSound(...requests);
    for (const request of requests) expect(await outcomeOf(request)).toEqual(ends);
  });
});

describe.concurrent('two things at once', () => {
  test('refunds that come to more than was taken: no more is given back', { timeout: 120_000 }, async () => {
    const request = await booked();
    const path = `/bookings/${request.bookingId}/refunds`;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => askAsSupport(platform, path, goodwill(9_000))),
    );
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(3);
    expect(answers.filter(({ body }) => body.error === 'REFUND_EXCEEDS_PAID')).toHaveLength(3);
    await expectSound(request);
    expect(await outcomeOf(request)).toMatchObject({ kept: 3_000 });
  });

  test('a refund and a cancellation give everything back once', { timeout: 120_000 }, async () => {
    const request = await booked();
    await Promise.all([acts.refund.act(request), acts.cancel.act(request)]);
    await expectSound(request);
    expect(await outcomeOf(request)).toMatchObject({ status: 'CANCELLED', kept: 0 });
  });

  test('a confirmation and a cancellation have one outcome', { timeout: 120_000 }, async () => {
    const request = await booked({ paymentMethodId: undefined });
    await Promise.all([
      askAsGuest(platform, request, '/confirm', { paymentMethodId: 'pm_card_visa' }),
      acts.cancel.act(request),
    ]);
    await expectSound(request);
    expect(await outcomeOf(request)).toMatchObject({ status: 'CANCELLED', kept: 0 });
  });

  test('two cancellations by different people are one', { timeout: 120_000 }, async () => {
    const request = await booked();
    const answers = await Promise.all([
      acts.cancel.act(request),
      askAsSupport(platform, `/bookings/${request.bookingId}/cancel`, {}),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await expectSound(request);
    expect(await outcomeOf(request)).toEqual(acts.cancel.ends);
  });
});

describe.concurrent('a refund that a second person decides', () => {
  async function awaiting() {
    const request = await booked();
    const { bookingId } = request;
    const asked = await askAsSupport(platform, `/bookings/${bookingId}/refunds`, goodwill(15_000));
    expect(asked).toMatchObject({ status: 201, body: { status: 'AWAITING_APPROVAL' } });
    return {
      request,
      approve: `/refunds/${asked.body.id}/approve`,
      reject: `/refunds/${asked.body.id}/reject`,
    };
  }

  test('is not approved by the one who asked', { timeout: 120_000 }, async () => {
    const { request, approve } = await awaiting();
    expect(await askAsSupport(platform, approve, {})).toMatchObject({
      status: 403,
      body: { error: 'OWN_REFUND' },
    });
    await expectSound(request);
    expect(await outcomeOf(request)).toMatchObject({ kept: 3 * night });
  });

  test('is given once, however many approve at once', { timeout: 120_000 }, async () => {
    const { request, approve } = await awaiting();
    const by = supporters[1];
    await Promise.all(Array.from({ length: 4 }, () => askAsSupport(platform, approve, {}, { by })));
    await expectSound(request);
    expect(await outcomeOf(request)).toMatchObject({ kept: 15_000 });
  });

  test('is either approved or rejected', { timeout: 120_000 }, async () => {
    const { request, approve, reject } = await awaiting();
    const by = supporters[1];
    const answers = await Promise.all([
      askAsSupport(platform, approve, {}, { by }),
      askAsSupport(platform, reject, { reason: 'of a test' }, { by }),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    await expectSound(request);
  });

  test('is not forgotten, nor given twice, when the guest cancels first', { timeout: 120_000 }, async () => {
    const { request, approve } = await awaiting();
    await acts.cancel.act(request);
    await askAsSupport(platform, approve, {}, { by: supporters[1] });
    await expectSound(request);
    expect(await outcomeOf(request)).toMatchObject({ status: 'CANCELLED', kept: 0 });
  });
});

test('a refund that fails later comes back to support, and is given when it is tried again', {
  timeout: 120_000,
}, async () => {
  const request = await booked();
  const { bookingId } = request;
  const asked = await askAsSupport(platform, `/bookings/${bookingId}/refunds`, goodwill(5_000));
  await expectSound(request);
  const { rows } = await platform.databases.payment.query<{ provider_refund_id: string }>(
    'SELECT provider_refund_id FROM refunds WHERE request_id = $1',
    [asked.body.id],
  );
  const sandbox = platform.apps['sandbox-psp'].url;
  const failed = await fetch(`${sandbox}/sandbox/refunds/${rows[0]?.provider_refund_id}/fail`, {
    method: 'POST',
  });
  expect(failed.status).toBe(200);
  // Not expect.poll, which needs to know its test: others run at the same time.
  await vi.waitFor(async () => expect((await outcomeOf(request))?.kept).toBe(3 * night), {
    timeout: 60_000,
    interval: 100,
  });
  await expectSound(request);
  await askAsSupport(platform, `/refunds/${asked.body.id}/retry`, {});
  await expectSound(request);
  expect(await outcomeOf(request)).toMatchObject({ kept: 3 * night - 5_000 });
  expect((await read(platform, request)).body).toMatchObject({ paymentStatus: 'PARTIALLY_REFUNDED' });
});
