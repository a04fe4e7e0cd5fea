import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const places = [
  { to: '/', label: 'Find a booking', exact: true },
  { to: '/board', label: 'Board' },
  { to: '/refunds', label: 'Refunds' },
  { to: '/compensations', label: 'Undos' },
  { to: '/disputes', label: 'Disputes' },
  { to: '/reconciliation', label: 'Reconciliation' },
  { to: '/messages', label: 'Messages' },
  { to: '/webhooks', label: 'Webhooks' },
  { to: '/audit', label: 'Audit log' },
] as const;

/** The places of the console; on a narrow screen a row that scrolls to the one that is open. */
export function Navigation() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place that is open has changed with the address.
  useEffect(() => {
    const open = nav.current?.querySelector('[data-status="active"]');
    open?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <nav ref={nav} aria-label="Console" className="flex gap-1 overflow-x-auto p-1 lg:flex-col lg:p-0">
      {places.map((place) => (
        <Link
          key={place.to}
          to={place.to}
          search={{}}
          activeOptions={{ exact: 'exact' in place, includeSearch: false }}
          className="rounded-control px-3 py-2 font-medium whitespace-nowrap text-ink-soft hover:bg-raised hover:text-ink data-[status=active]:bg-accent-soft data-[status=active]:text-accent-strong"
        >
          {place.label}
        </Link>
      ))}
    </nav>
  );
}
