import {
  DeedDialog as AnyDeedDialog,
  type DeedDialogProps as AnyDeedDialogProps,
} from '@holdfast/ui/staff/deed-dialog';
import type { ReactNode } from 'react';
import { AuditLink } from '../show/audit-link.tsx';

/** Something that support may do, and what they are told before and after. */
export interface DeedDialogProps<Result> extends Omit<AnyDeedDialogProps<Result>, 'done'> {
  /** What came of it, in a sentence. */
  readonly done: (result: Result) => ReactNode;
}

/** Asks before something is done, does it once, says what came of it, and leads to its line in the audit log. */
export function DeedDialog<Result>({ done, ...props }: DeedDialogProps<Result>) {
  return (
    <AnyDeedDialog
      {...props}
      done={(result, { requestId }) => (
        <>
          <p>{done(result)}</p>
          <AuditLink request={requestId} />
        </>
      )}
    />
  );
}
