import { Notice } from '@holdfast/ui/notice';
import type { ReactNode } from 'react';

/** Says that something was kept, once it was. */
export function Saved({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  if (!when) return null;
  return (
    <Notice kind="good" live>
      {children}
    </Notice>
  );
}
