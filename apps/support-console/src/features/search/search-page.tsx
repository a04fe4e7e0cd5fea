import { Button } from '@holdfast/ui/button';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { TextField } from '@holdfast/ui/text-field';
import { Search } from 'lucide-react';
import type { FormEvent, ReactNode } from 'react';
import { FoundBookings } from './components/found-bookings.tsx';

/** What is looked for, and how to look for something else. */
export interface SearchPageProps {
  readonly q: string | undefined;
  readonly page: number;
  readonly onSearch: (search: { readonly q?: string; readonly page?: number }) => void;
  /** Shown while nothing is looked for. */
  readonly idle: ReactNode;
}

/** Finds bookings by what somebody on the telephone can say. */
export function SearchPage({ q, page, onSearch, idle }: SearchPageProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    onSearch(text === '' ? {} : { q: text });
  };
  return (
    <>
      <PageHead title="Find a booking">By anything the guest, the partner or the bank can tell you.</PageHead>
      <search>
        {/* Its key puts the address' text into the field after going back. */}
        <form key={q ?? ''} onSubmit={submit} className="mb-8 flex max-w-3xl flex-wrap items-start gap-3">
          <TextField
            label="Number, e-mail, telephone or id"
            name="q"
            defaultValue={q ?? ''}
            hint="BK-XXXXXX, the whole address or telephone number, a partner's reference, or the id of a payment, payment intent, refund, dispute, itinerary, account or operation."
            className="min-w-0 flex-[1_1_16rem]"
            autoFocus
          />
          <Button type="submit" className="mt-6">
            <Search aria-hidden className="size-4" />
            Find
          </Button>
        </form>
      </search>
      {q === undefined ? (
        idle
      ) : (
        <FoundBookings q={q} page={page} onPage={(to) => onSearch({ q, page: to })} />
      )}
    </>
  );
}
