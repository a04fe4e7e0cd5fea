import { setTimeout as wait } from 'node:timers/promises';
import { readBalances } from '@holdfast/prisma-payment/reconciliation/check-ledger';
import type { ProviderCharge } from '@holdfast/providers/charge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReconciliationBench, type ReconciliationBench } from './reconciliation-bench.ts';

let bench: ReconciliationBench;
beforeAll(async () => {
  bench = await openReconciliationBench();
});
afterAll(() => bench.stop());

const wholeTime = { from: new Date(Date.now() - 3_600_000) };

async function chargesAtProvider(): Promise<ProviderCharge[]> {
  const charges: ProviderCharge[] = [];
  for await (const charge of bench.payment.provider.reading.listCharges(wholeTime)) charges.push(charge);
  return charges;
}

test('after 50 random bookings and refunds the ledger is what the provider has', async () => {
  // A fixed seed, so that a failure can be looked at again.
  let seed = 20_270_301;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let count = 0; count < 50; count += 1) {
    const priceMinor = 1_000 + random(90_000);
    const way = random(5);
    if (way === 0) {
      const bookingId = await bench.begin('captured', priceMinor);
      await bench.payment.run('undoPayment', { bookingId, sequence: 1, livemode: false });
    } else if (way === 1) {
      await bench.begin('authorized', priceMinor);
    } else {
      const bookingId = await bench.book(priceMinor);
      for (let refunds = random(3); refunds > 0; refunds -= 1) {
        await bench.refund(bookingId, 1 + random(Math.floor(priceMinor / 2)));
      }
    }
  }
  expect(await bench.reconcile()).toMatchObject({ found: 0 });
  const charges = await chargesAtProvider();
  const keptMinor = charges
    .filter(({ captured }) => captured)
    .reduce((sum, { capturedMinor, refundedMinor }) => sum + capturedMinor - refundedMinor, 0);
  const balances = await readBalances(bench.payment.db);
  expect(balances).toEqual([
    { currency: 'EUR', account: 'GUEST_FUNDS', amountMinor: -keptMinor },
    { currency: 'EUR', account: 'PROVIDER', amountMinor: keptMinor },
  ]);
  expect(keptMinor).toBeGreaterThan(0);
});

test('250 objects page by page: cut off in the middle a run goes on, and runs that meet file each thing once', async () => {
  const lane = bench.payment.provider.authorizing;
  const strays = Array.from({ length: 250 }, (_, index) => index);
  for (let begin = 0; begin < strays.length; begin += 20) {
    await Promise.all(
      strays.slice(begin, begin + 20).map(async (index) => {
        const stray = { bookingId: `bk_s${index}`, paymentId: `pay_s${index}_1`, attempt: 1 };
        const amount = { amountMinor: 1_000 + index, currency: 'EUR' };
        const card = { amount, paymentMethodId: 'pm_card_visa', key: `s${index}:create` };
        const { id: intentId } = await lane.createIntent({ ...stray, ...card });
        await lane.confirmIntent({ intentId, key: `s${index}:confirm` });
      }),
    );
    // A run goes on from the second in which it was cut off, so they are made in several.
    if (begin % 60 === 40) await wait(1_100);
  }
  const total = (await chargesAtProvider()).length;
  const { reading, settling } = bench.payment.provider;
  let last: unknown;
  let charges = 0;
  const runId = 'rr_cut_off';
  const cut = bench.reconcile({
    runId,
    onHeartbeat: (details) => {
      last = details;
    },
    around: {
      provider: {
        settling,
        reading: {
          ...reading,
          async *listCharges(period, limits) {
            for await (const charge of reading.listCharges(period, limits)) {
              charges += 1;
              if (charges > 130) throw new Error('killed');
              yield charge;
            }
          },
        },
      },
    },
  });
  await expect(cut).rejects.toThrow('killed');
  expect(last).toMatchObject({ pass: 'charges', counts: { charges: 100 } });
  expect((await bench.findings()).length).toBe(100);

  const counts = await bench.reconcile({ runId, heartbeatDetails: last });
  // Some of the seconds around that in which it was cut off are looked at again, and nothing is left out.
  expect(counts.charges).toBeGreaterThanOrEqual(total);
  expect(counts.charges).toBeLessThan(total + 150);
  const unknown = (await bench.findings()).filter(({ kind }) => kind === 'UNKNOWN_CHARGE');
  expect(unknown.length).toBe(250);
  expect(new Set(unknown.map(({ bookingId }) => bookingId)).size).toBe(250);

  await Promise.all([bench.reconcile(), bench.reconcile(), bench.reconcile()]);
  expect(await bench.findings()).toEqual(unknown.sort((a, b) => (a.objectId < b.objectId ? -1 : 1)));
  const runs = await bench.payment.db.reconciliationRun.findMany({ where: { finishedAt: { not: null } } });
  expect(runs.length).toBe(5);
});
