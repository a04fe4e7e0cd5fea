import { Badge } from '@holdfast/ui/badge';
import { formatDate } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import type { ReactNode } from 'react';
import { addDays } from '../../../app/dates.ts';
import type { Closure } from '../api/closures-queries.ts';
import { closureWords } from '../closure-words.ts';

/** The nights of a closure in words: from the first to the last. */
export function closedNights({ from, until }: Pick<Closure, 'from' | 'until'>): string {
  const last = addDays(until, -1);
  const [first, end] = [formatDate(from, locale, 'long'), formatDate(last, locale, 'long')];
  return from === last ? `Night of ${first}` : `${first} to ${end}`;
}

/** The nights, and how it stands. */
export function ClosureHead({
  closure,
  children,
}: {
  readonly closure: Closure;
  readonly children: ReactNode;
}) {
  const [words, kind] = closureWords[closure.state];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {children}
      <Badge kind={kind}>{words}</Badge>
    </div>
  );
}
