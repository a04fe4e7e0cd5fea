import { Button } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { TextField } from '@holdfast/ui/text-field';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { type AuditFilter, auditQuery } from './api/audit-query.ts';
import { AuditTable } from './components/audit-table.tsx';
import { foldAsked } from './fold-asked.ts';

const fields = [
  { name: 'actor', label: 'Who', hint: 'usr_…' },
  { name: 'object', label: 'What it was done to', hint: 'bk_…, re_…' },
  { name: 'action', label: 'What was done', hint: 'refund.approve' },
  { name: 'request', label: 'Request', hint: 'Its X-Request-Id' },
] as const;

/** Who of the staff did what. */
export function AuditPage({
  filter,
  onFilter,
}: {
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}) {
  const query = useInfiniteQuery(auditQuery(filter));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const given = fields
      .map(({ name }) => [name, String(values.get(name) ?? '').trim()] as const)
      .filter(([, text]) => text !== '');
    onFilter(Object.fromEntries(given));
  };
  return (
    <>
      <PageHead title="Audit log">
        Every deed of staff is written here before it is done, and what came of it after. Nothing is ever
        changed or taken away.
      </PageHead>
      <search>
        <form
          key={JSON.stringify(filter)}
          onSubmit={submit}
          className="mb-6 grid gap-3 sm:grid-cols-2 xl:grid-cols-[repeat(4,minmax(0,1fr))_auto] xl:items-end"
        >
          {fields.map(({ name, label, hint }) => (
            <TextField
              key={name}
              name={name}
              label={label}
              placeholder={hint}
              defaultValue={filter[name] ?? ''}
              maxLength={128}
            />
          ))}
          <div className="flex gap-2">
            <Button type="submit">Find</Button>
            <Button kind="secondary" onPress={() => onFilter({})}>
              Clear
            </Button>
          </div>
        </form>
      </search>
      <QueryView query={query}>
        {({ pages }) => {
          const lines = foldAsked(pages.flatMap(({ items }) => items));
          return lines.length === 0 ? (
            <EmptyState title="Nothing is written of that">
              <p className="text-ink-soft">Take something away from what is looked for.</p>
            </EmptyState>
          ) : (
            <>
              <AuditTable lines={lines} onFilter={onFilter} />
              {query.hasNextPage ? (
                <Button
                  kind="secondary"
                  className="mt-4"
                  isPending={query.isFetchingNextPage}
                  onPress={() => void query.fetchNextPage()}
                >
                  Show older lines
                </Button>
              ) : null}
            </>
          );
        }}
      </QueryView>
    </>
  );
}
