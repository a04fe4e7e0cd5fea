import type Stripe from 'stripe';
import type { AskStripe } from './ask-stripe.ts';
import { type ProviderCharge, toCharge } from './charge.ts';
import { type ProviderDispute, toDispute } from './dispute.ts';
import type { CallLimits } from './guarded-call.ts';
import { type ProviderRefund, toRefund } from './refund.ts';

/** When the objects were made, both ends included, to the second. */
export interface Period {
  readonly from: Date;
  readonly until?: Date | undefined;
}

/**
 * What the provider has written down, for reconciling. Newest first, read page by page as the caller goes on; the
 * limits bound each page. Throws ProviderError.
 */
export interface LedgerCalls {
  listCharges(period: Period, limits?: CallLimits): AsyncIterable<ProviderCharge>;
  listRefunds(period: Period, limits?: CallLimits): AsyncIterable<ProviderRefund>;
  listDisputes(period: Period, limits?: CallLimits): AsyncIterable<ProviderDispute>;
}

interface PageParameters {
  limit: number;
  created: Stripe.RangeQueryParam;
  starting_after?: string;
}

const pageSize = 100;

/** The lists, through one lane. */
export function ledgerCalls(stripe: Stripe, ask: AskStripe): LedgerCalls {
  return {
    listCharges: (period, limits) =>
      listAll(period, toCharge, (page) => ask(limits, (options) => stripe.charges.list(page, options))),
    listRefunds: (period, limits) =>
      listAll(period, toRefund, (page) => ask(limits, (options) => stripe.refunds.list(page, options))),
    listDisputes: (period, limits) =>
      listAll(period, toDispute, (page) => ask(limits, (options) => stripe.disputes.list(page, options))),
  };
}

// The package's own iterator asks for further pages past our guard, so pages are asked for here.
async function* listAll<Wire extends { id: string }, Item>(
  { from, until }: Period,
  toItem: (object: Wire) => Item,
  askPage: (page: PageParameters) => Promise<{ data: Wire[]; has_more: boolean }>,
): AsyncGenerator<Item> {
  const created = {
    gte: Math.floor(from.getTime() / 1000),
    ...(until === undefined ? {} : { lte: Math.floor(until.getTime() / 1000) }),
  };
  let after: string | undefined;
  for (;;) {
    const page = await askPage({
      limit: pageSize,
      created,
      ...(after === undefined ? {} : { starting_after: after }),
    });
    for (const object of page.data) yield toItem(object);
    after = page.data.at(-1)?.id;
    if (!page.has_more || after === undefined) return;
  }
}
