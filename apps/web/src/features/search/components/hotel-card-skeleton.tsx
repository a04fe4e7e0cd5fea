import { Skeleton } from '@holdfast/ui/skeleton';

/** Stands for a hotel while it is looked for. */
export function HotelCardSkeleton() {
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface min-[30rem]:flex">
      <Skeleton className="aspect-16/9 shrink-0 rounded-none min-[30rem]:aspect-auto min-[30rem]:w-2/5 min-[30rem]:max-w-56" />
      <div className="flex flex-1 flex-col gap-2.5 p-4">
        <Skeleton className="h-4 w-40" />
        <Skeleton className="h-6 w-56 max-w-full" />
        <Skeleton className="h-4 w-36" />
        <Skeleton className="h-4 w-48 max-w-full" />
        <Skeleton className="mt-6 ml-auto h-7 w-24" />
        <Skeleton className="ml-auto h-4 w-40 max-w-full" />
      </div>
    </div>
  );
}
