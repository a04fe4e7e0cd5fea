import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { serverClock } from '../../../app/server-clock.ts';
import { putKept, readKept } from '../../../app/session-keep.ts';

type CreateQuote = CustomerSchemas['CreateQuote'];
type Quote = CustomerSchemas['Quote'];

// A price that is about to run out is not worth keeping.
const leastMillis = 60_000;

/** The price of a stay. One that still holds is kept over a reload, so that the same is booked that was seen. */
export const quoteQuery = (wanted: CreateQuote) =>
  queryOptions({
    queryKey: ['quote', wanted],
    async queryFn({ signal }) {
      const name = `holdfast.quote.${JSON.stringify(wanted)}`;
      const kept = readKept<Quote>(sessionStorage, name);
      if (kept !== undefined && Date.parse(kept.expiresAt) - serverClock.now() > leastMillis) return kept;
      const quote = await api.createQuote({ body: wanted, signal });
      putKept(sessionStorage, name, quote);
      return quote;
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: false,
  });
