import { Card } from '@holdfast/ui/card';
import { PageTitle } from '@holdfast/ui/page-title';
import type { ReactNode } from 'react';

/** A page that asks for one thing. */
export function NarrowPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card className="mx-auto w-full max-w-md p-6 sm:p-8">
      <PageTitle>{title}</PageTitle>
      <h1 className="mb-5 text-3xl font-bold">{title}</h1>
      {children}
    </Card>
  );
}
