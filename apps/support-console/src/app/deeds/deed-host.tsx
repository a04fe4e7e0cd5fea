import { useLocation } from '@tanstack/react-router';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type OpenDeed = (dialog: (close: () => void) => ReactNode) => void;

const DeedContext = createContext<OpenDeed>(() => {});

/** Opens the dialog of a deed. */
export function useOpenDeed(): OpenDeed {
  return useContext(DeedContext);
}

/**
 * Shows the dialog of a deed above the page: what it is about may leave its list meanwhile, because of the deed itself
 * or of a colleague's. It closes when another page is gone to.
 */
export function DeedHost({ children }: { readonly children: ReactNode }) {
  const { href } = useLocation();
  const [open, setOpen] = useState<{ readonly dialog: ReactNode; readonly href: string }>();
  const close = useCallback(() => setOpen(undefined), []);
  const openDeed = useCallback<OpenDeed>((dialog) => setOpen({ dialog: dialog(close), href }), [close, href]);
  return (
    <DeedContext value={openDeed}>
      {children}
      {open?.href === href ? open.dialog : null}
    </DeedContext>
  );
}
