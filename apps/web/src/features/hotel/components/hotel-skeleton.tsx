import { Skeleton } from '@holdfast/ui/skeleton';

/** Stands for a hotel's page while it loads. */
export function HotelSkeleton() {
  return (
    <div>
      <Skeleton className="h-5 w-40" />
      <Skeleton className="mt-5 h-5 w-52" />
      <Skeleton className="mt-2 h-10 w-96 max-w-full" />
      <Skeleton className="mt-2 mb-5 h-5 w-72 max-w-full" />
      <Skeleton className="aspect-3/2 rounded-card sm:aspect-auto sm:h-96" />
      <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Skeleton className="h-40" />
        <Skeleton className="h-64 rounded-card" />
      </div>
    </div>
  );
}
