import { postMissing, readBalances } from '@holdfast/prisma-payment/reconciliation/check-ledger';
import { writeFindings } from '@holdfast/prisma-payment/reconciliation/findings';
import { fileDisagreements } from './file-disagreements.ts';
import type { Pass } from './run.ts';

/** Makes the postings that are missing, before anything is compared with the ledger. */
export const postWhatIsMissing: Pass = async function* ({ payments }, run) {
  const posted = await postMissing(payments, run);
  await writeFindings(payments, {
    runId: run.id,
    examined: [],
    kinds: ['POSTING_MISSING'],
    findings: posted.map(({ eventKey, bookingId, amountMinor, currency }) => ({
      kind: 'POSTING_MISSING',
      objectId: eventKey,
      bookingId,
      providerSide: null,
      ourSide: { eventKey, amountMinor, currency },
      healed: true,
    })),
  });
  yield { cursor: '', counts: { found: posted.length, healed: posted.length } };
};

/** The accounts of each currency sum to zero. */
export const lookAtBalances: Pass = async function* (around, run) {
  const balances = await readBalances(around.payments);
  const currencies = [...new Set(balances.map(({ currency }) => currency))];
  const disagreements = currencies.flatMap((currency) => {
    const accounts = balances.filter((balance) => balance.currency === currency);
    if (accounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0) === 0) return [];
    const ourSide = Object.fromEntries(accounts.map(({ account, amountMinor }) => [account, amountMinor]));
    return [
      {
        kind: 'LEDGER_UNBALANCED' as const,
        objectId: currency,
        bookingId: null,
        providerSide: null,
        ourSide,
      },
    ];
  });
  const look = { examined: currencies, kinds: ['LEDGER_UNBALANCED'] as const, disagreements };
  yield { cursor: '', counts: await fileDisagreements(around, run, look) };
};
