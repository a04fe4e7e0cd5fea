import { Skeleton } from '@holdfast/ui/skeleton';

/** The page in its shape, while the booking is read. */
export function PaySkeleton() {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex flex-col gap-6">
        <Skeleton className="h-10 w-64 max-w-full" />
        <Skeleton className="h-14 w-full" />
        <Skeleton className="h-96 w-full" />
      </div>
      <Skeleton className="h-128 w-full" />
    </div>
  );
}
