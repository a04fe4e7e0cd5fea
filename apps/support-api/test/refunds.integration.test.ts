import { requestRefund } from '@holdfast/prisma-payment/request-refund';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { book, endAsked } from './book.ts';
import { type Person, people, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

let keys = 0;
const nextKey = () => `key-${++keys}`;
const ask = (path: string, body: object = {}, { person = 'support' as Person, key = nextKey() } = {}) =>
  api.call(person, 'POST', path, { body, key });
const operationOf = (bookingId: string) =>
  api.platform.bookings.operation.findFirstOrThrow({ where: { bookingId }, orderBy: { createdAt: 'desc' } });

/** A paid booking with its payment, as capturing leaves them. */
async function paid(): Promise<string> {
  const { id } = await book(api);
  await api.platform.payments.payment.create({
    data: {
      ...{ id: `pay_${id}_1`, bookingId: id, sequence: 1, status: 'CAPTURED', currency: 'EUR' },
      ...{ amountMinor: 20_000n, capturedMinor: 20_000n, attempt: 1, livemode: true },
    },
  });
  return id;
}

/** A refund as the activity of its workflow writes it. */
async function promised(bookingId: string, amountMinor: number, needsApproval: boolean): Promise<string> {
  const refundId = `re_${nextKey().replace('-', '')}`;
  const amount = { amountMinor, currency: 'EUR' };
  const wish = {
    refundId,
    operationId: `op_${refundId}`,
    bookingId,
    payerId: bookingId,
    amount,
    needsApproval,
  };
  await requestRefund(api.platform.payments, { ...wish, reason: 'GOODWILL', requestedBy: people.support.id });
  return refundId;
}

const goodwill = (amountMinor: number) => ({ amountMinor, reason: 'GOODWILL', note: 'A cold shower' });

describe('giving money back', () => {
  test('writes what is asked, and answers with the refund once it is promised', async () => {
    const id = await paid();
    const path = `/bookings/${id}/refunds`;
    const key = nextKey();
    const accepted = await ask(path, goodwill(5_000), { key });
    expect([accepted.statusCode, accepted.json().state]).toEqual([202, 'IN_PROGRESS']);
    expect(await operationOf(id)).toMatchObject({
      kind: 'refund',
      actorKind: 'SUPPORT',
      accountId: people.support.id,
      request: { amountMinor: 5_000, reason: 'GOODWILL', needsApproval: false },
      note: 'A cold shower',
    });
    expect(api.log()).not.toContain('shower');
    const refundId = await promised(id, 5_000, false);
    const outcome = { code: 'DONE', refundId, refundState: 'PENDING', refundMinor: 5_000 } as const;
    await endAsked(api, { person: 'support', path, key }, outcome);
    const done = await ask(path, goodwill(5_000), { key });
    expect(done.statusCode).toBe(201);
    expect(done.json()).toMatchObject({
      id: refundId,
      bookingId: id,
      amount: { amountMinor: 5_000, currency: 'EUR' },
      reason: 'GOODWILL',
      status: 'APPROVED',
      requestedBy: people.support.id,
    });
    expect((await ask(path, goodwill(5_001), { key })).json().error).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('above the threshold needs a second person, also in small amounts', async () => {
    const id = await paid();
    await ask(`/bookings/${id}/refunds`, goodwill(10_001));
    expect(await operationOf(id)).toMatchObject({ request: { needsApproval: true } });
    await promised(id, 6_000, false);
    await ask(`/bookings/${id}/refunds`, goodwill(6_000));
    expect(await operationOf(id)).toMatchObject({ request: { amountMinor: 6_000, needsApproval: true } });
    await ask(`/bookings/${id}/refunds`, goodwill(6_000), { person: 'second' });
    expect(await operationOf(id)).toMatchObject({
      accountId: people.second.id,
      request: { needsApproval: false },
    });
  });

  test('the threshold that an ADMIN has set holds before the configured one', async () => {
    const { payments } = api.platform;
    await payments.refundApprovalSetting.create({
      data: { version: 1, thresholds: { EUR: 15_000 }, setBy: people.admin.id },
    });
    const id = await paid();
    await ask(`/bookings/${id}/refunds`, goodwill(15_000));
    expect(await operationOf(id)).toMatchObject({ request: { needsApproval: false } });
    await ask(`/bookings/${id}/refunds`, goodwill(15_001));
    expect(await operationOf(id)).toMatchObject({ request: { needsApproval: true } });
    await payments.refundApprovalSetting.deleteMany();
  });

  test.each([
    [{ amountMinor: 20_001, reason: 'OTHER', note: 'x' }, 409, 'REFUND_EXCEEDS_PAID'],
    [{ amountMinor: 0, reason: 'OTHER', note: 'x' }, 400, 'VALIDATION_ERROR'],
    [{ amountMinor: 1.5, reason: 'OTHER', note: 'x' }, 400, 'VALIDATION_ERROR'],
    [{ amountMinor: 1, reason: 'CANCELLATION', note: 'x' }, 400, 'VALIDATION_ERROR'],
    [{ amountMinor: 1, reason: 'OTHER' }, 400, 'VALIDATION_ERROR'],
    [{ amountMinor: 1, reason: 'OTHER', note: '  ' }, 400, 'VALIDATION_ERROR'],
  ])('%o: %i %s', async (body, status, error) => {
    expect((await ask(`/bookings/${await paid()}/refunds`, body)).json()).toMatchObject({ status, error });
  });

  test('nothing while a charge is disputed', async () => {
    const id = await paid();
    await api.platform.bookings.booking.update({ where: { id }, data: { disputed: true } });
    expect((await ask(`/bookings/${id}/refunds`, goodwill(1))).json()).toMatchObject({
      error: 'BOOKING_DISPUTED',
      status: 409,
    });
  });

  test('what the workflow refuses is told', async () => {
    const id = await paid();
    const path = `/bookings/${id}/refunds`;
    const key = nextKey();
    await ask(path, goodwill(5_000), { key });
    await endAsked(api, { person: 'support', path, key }, { code: 'REFUND_EXCEEDS_PAID' });
    expect((await ask(path, goodwill(5_000), { key })).json()).toMatchObject({
      error: 'REFUND_EXCEEDS_PAID',
      status: 409,
      bookingId: id,
    });
  });
});

describe('deciding about somebody else’s refund', () => {
  test('a second person agrees or not, and why', async () => {
    const id = await paid();
    const refundId = await promised(id, 15_000, true);
    const own = await ask(`/refunds/${refundId}/approve`);
    expect(own.json()).toMatchObject({ error: 'OWN_REFUND', status: 403, bookingId: id });
    expect((await ask(`/refunds/${refundId}/reject`, { reason: 'x' })).json().error).toBe('OWN_REFUND');
    const second = { person: 'second' } as const;
    const agreed = await ask(`/refunds/${refundId}/approve`, { note: 'Talked to them' }, second);
    expect([agreed.statusCode, agreed.json().status]).toEqual([202, 'AWAITING_APPROVAL']);
    expect(await operationOf(id)).toMatchObject({
      kind: 'approve_refund',
      accountId: people.second.id,
      request: { refundId },
      note: 'Talked to them',
    });
    await ask(`/refunds/${refundId}/reject`, { reason: 'Made good already' }, second);
    expect(await operationOf(id)).toMatchObject({ kind: 'reject_refund', note: 'Made good already' });
    expect((await ask(`/refunds/${refundId}/reject`, {}, second)).json().status).toBe(400);
    expect((await ask(`/refunds/${refundId}/retry`)).json().error).toBe('REFUND_DECIDED');
  });

  test('once it is decided there is nothing to decide; a failed one is tried again', async () => {
    const id = await paid();
    const refundId = await promised(id, 5_000, false);
    const second = { person: 'second' } as const;
    expect((await ask(`/refunds/${refundId}/approve`, {}, second)).json()).toMatchObject({
      error: 'REFUND_DECIDED',
      status: 409,
    });
    await api.platform.payments.refundRequest.update({ where: { id: refundId }, data: { state: 'FAILED' } });
    expect((await ask(`/refunds/${refundId}/retry`, { note: 'A new account' })).statusCode).toBe(202);
    expect(await operationOf(id)).toMatchObject({ kind: 'retry_refund', request: { refundId } });
  });

  test('one that failed for good is ended by a person, who says how', async () => {
    const id = await paid();
    const refundId = await promised(id, 5_000, false);
    expect((await ask(`/refunds/${refundId}/substitute`, { reason: 'x' })).json().error).toBe(
      'REFUND_DECIDED',
    );
    await api.platform.payments.refundRequest.update({ where: { id: refundId }, data: { state: 'FAILED' } });
    expect((await ask(`/refunds/${refundId}/substitute`, {})).statusCode).toBe(400);
    expect((await ask(`/refunds/${refundId}/substitute`, { reason: 'Bank transfer' })).statusCode).toBe(202);
    expect(await operationOf(id)).toMatchObject({
      kind: 'end_refund',
      request: { refundId, decision: 'substitute' },
      note: 'Bank transfer',
    });
    expect((await ask(`/refunds/${refundId}/write-off`, { reason: 'Waived' })).statusCode).toBe(202);
    expect(await operationOf(id)).toMatchObject({ request: { refundId, decision: 'write_off' } });
  });

  test('none, or one of the other mode: 404', async () => {
    for (const decision of ['approve', 'reject', 'retry', 'substitute', 'write-off']) {
      const body = ['approve', 'retry'].includes(decision) ? {} : { reason: 'x' };
      expect((await ask(`/refunds/re_none/${decision}`, body)).statusCode).toBe(404);
    }
    const refundId = await promised(await paid(), 15_000, true);
    const path = `/refunds/${refundId}/approve`;
    const asking = { body: {}, key: nextKey(), livemode: false };
    expect((await api.call('second', 'POST', path, asking)).statusCode).toBe(404);
  });
});

test('refunds by status, the oldest first, page by page', async () => {
  const id = await paid();
  const ids = [await promised(id, 100, true), await promised(id, 200, true)];
  const list = async (query: string) => (await api.call('admin', 'GET', `/refunds${query}`)).json();
  const waiting = await list('?status=AWAITING_APPROVAL&pageSize=100');
  const found = waiting.items
    .map((item: { id: string }) => item.id)
    .filter((item: string) => ids.includes(item));
  expect(found).toEqual(ids);
  expect((await list('?status=AWAITING_APPROVAL&pageSize=1')).items).toHaveLength(1);
  expect((await list('?status=REJECTED')).items).toEqual([]);
  expect((await list('?status=LOST')).error).toBe('VALIDATION_ERROR');
  const testMode = await api.call('support', 'GET', '/refunds', { livemode: false });
  expect(testMode.json().total).toBe(0);
});
