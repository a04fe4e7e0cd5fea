import { Button } from '@holdfast/ui/button';
import { useState } from 'react';
import type { Closure } from '../api/closures-queries.ts';
import { SteerDialog } from './steer-dialog.tsx';

/** Pauses a closure, or lets it go on. */
export function SteerClosure({ closure }: { readonly closure: Closure }) {
  // Kept from when the dialog was opened: the closure is read again and again, and colleagues steer it as well.
  const [asked, setAsked] = useState<'pause' | 'resume'>();
  const offered = closure.state === 'RUNNING' ? 'pause' : 'resume';
  return (
    <>
      {closure.state === 'DONE' ? null : (
        <Button kind="secondary" size="small" onPress={() => setAsked(offered)}>
          {offered === 'pause' ? 'Pause' : 'Resume'}
        </Button>
      )}
      {asked === undefined ? null : (
        <SteerDialog closure={closure} to={asked} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
