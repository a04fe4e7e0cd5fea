import { Skeleton } from '@holdfast/ui/skeleton';
import { lazy, Suspense } from 'react';
import type { OutlineMapProps } from './outline-map.tsx';

const OutlineMap = lazy(() => import('./outline-map.tsx'));

/** A map that is fetched when it is shown. */
export function LazyMap(props: OutlineMapProps) {
  return (
    <Suspense fallback={<Skeleton className="size-full rounded-none" />}>
      <OutlineMap {...props} />
    </Suspense>
  );
}
