import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Moves the focus to the page that was opened, as a browser would: what had it before is gone. */
export function usePageFocus(contentId: string): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) {
          document.getElementById(contentId)?.focus({ preventScroll: true });
        }
      }),
    [router, contentId],
  );
}
