import { Skeleton } from '@holdfast/ui/skeleton';
import { lazy, Suspense } from 'react';
import { Later } from '../later.tsx';
import type { OutlineMapProps } from './outline-map.tsx';

const OutlineMap = lazy(() => import('./outline-map.tsx'));

/** A map that is fetched when it is shown, after what comes first. */
export function LazyMap(props: OutlineMapProps) {
  const meanwhile = <Skeleton className="size-full rounded-none" />;
  return (
    <Later meanwhile={meanwhile}>
      <Suspense fallback={meanwhile}>
        <OutlineMap {...props} />
      </Suspense>
    </Later>
  );
}
