import { Card } from '@holdfast/ui/card';
import type { ReactNode } from 'react';

/** One part of the account's page. */
export function AccountSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Card className="flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-xl font-semibold">{title}</h2>
      {children}
    </Card>
  );
}
