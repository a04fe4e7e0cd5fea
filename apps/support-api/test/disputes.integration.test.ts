import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { book, endAsked } from './book.ts';
import { people, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

let numbers = 0;
const ask = (disputeId: string, body: object, key = `key-${++numbers}`) =>
  api.call('support', 'POST', `/disputes/${disputeId}/evidence`, { body, key });
const text = 'The guest signed the bill.';

/** A dispute as following the provider leaves it. */
async function disputed({ phase = 'evidence_due', dueInDays = 7, livemode = true } = {}): Promise<string> {
  const { id: bookingId } = await book(api, { livemode });
  const id = `dp_${++numbers}`;
  const paymentId = `pay_${bookingId}_1`;
  const { payments } = api.platform;
  const amount = { amountMinor: 20_000n, currency: 'EUR' };
  await payments.payment.create({
    data: { id: paymentId, bookingId, sequence: 1, status: 'CAPTURED', attempt: 1, livemode, ...amount },
  });
  const evidenceDueBy = new Date(Date.now() + dueInDays * 86_400_000);
  const word = { status: 'needs_response', reason: 'fraudulent', phase };
  await payments.dispute.create({
    data: { id, bookingId, paymentId, livemode, ...amount, ...word, evidenceDueBy },
  });
  return id;
}

describe('disputes', () => {
  test('are listed by what is due first', async () => {
    const later = await disputed({ dueInDays: 9 });
    const sooner = await disputed({ dueInDays: 2 });
    const won = await disputed({ phase: 'won' });
    const list = async (query = '', livemode = true) =>
      (await api.call('second', 'GET', `/disputes${query}`, { livemode })).json();
    const { items } = await list('?phase=evidence_due');
    expect(items.map(({ id }: { id: string }) => id)).toEqual([sooner, later]);
    expect(items[0]).toMatchObject({
      amount: { amountMinor: 20_000, currency: 'EUR' },
      phase: 'evidence_due',
      providerStatus: 'needs_response',
      reason: 'fraudulent',
      evidence: [],
    });
    expect((await list('?phase=won')).items).toMatchObject([{ id: won }]);
    expect((await list()).total).toBe(3);
    expect((await list('', false)).total).toBe(0);
    expect((await list('?phase=lost_it')).error).toBe('VALIDATION_ERROR');
  });

  test('evidence is stored once for a key, and its operation carries its id and not its text', async () => {
    const id = await disputed();
    const accepted = await ask(id, { text }, 'signed');
    expect(accepted.statusCode).toBe(202);
    expect(accepted.json().evidence).toMatchObject([{ text, writtenBy: people.support.id }]);
    const { evidence } = await api.platform.payments.dispute.findUniqueOrThrow({
      where: { id },
      include: { evidence: true },
    });
    const bookingId = accepted.json().bookingId;
    const operation = await api.platform.bookings.operation.findFirstOrThrow({ where: { bookingId } });
    expect(operation).toMatchObject({
      kind: 'dispute',
      actorKind: 'SUPPORT',
      request: { disputeId: id, evidenceId: String(evidence[0]?.id) },
    });
    await endAsked(
      api,
      { person: 'support', path: `/disputes/${id}/evidence`, key: 'signed' },
      { code: 'DONE' },
    );
    expect((await ask(id, { text }, 'signed')).statusCode).toBe(200);
    expect(await api.platform.payments.disputeEvidence.count({ where: { disputeId: id } })).toBe(1);
    expect((await ask(id, { text: 'Other' }, 'signed')).json().error).toBe('IDEMPOTENCY_KEY_REUSED');
    await api.platform.payments.disputeEvidence.updateMany({
      where: { disputeId: id },
      data: { submittedAt: new Date() },
    });
    expect((await ask(id, { text: 'More' })).json()).toMatchObject({
      error: 'BOOKING_STATE_CONFLICT',
      status: 409,
    });
    expect(api.log()).not.toContain('signed the bill');
  });

  test('no text, none there, of the other mode, or over: 400, 404, 409', async () => {
    expect((await ask(await disputed(), { text: ' ' })).statusCode).toBe(400);
    expect((await ask('dp_none', { text })).statusCode).toBe(404);
    expect((await ask(await disputed({ livemode: false }), { text })).statusCode).toBe(404);
    expect((await ask(await disputed({ phase: 'lost' }), { text })).statusCode).toBe(409);
  });
});
