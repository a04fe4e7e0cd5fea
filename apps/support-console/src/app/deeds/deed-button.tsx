import { Button, type ButtonKind } from '@holdfast/ui/button';
import type { ReactNode } from 'react';
import { useOpenDeed } from './deed-host.tsx';

/** A button that asks before it does something. */
export interface DeedButtonProps {
  readonly label: string;
  /** Which of many, for those who do not see what is beside it. */
  readonly about?: string;
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'medium';
  readonly isDisabled?: boolean;
  readonly dialog: (close: () => void) => ReactNode;
}

/** Opens the dialog of a deed. */
export function DeedButton({ label, about, kind = 'secondary', size = 'small', ...props }: DeedButtonProps) {
  const { isDisabled = false, dialog } = props;
  const openDeed = useOpenDeed();
  return (
    <Button
      kind={kind}
      size={size}
      isDisabled={isDisabled}
      onPress={() => openDeed(dialog)}
      {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
    >
      {label}
    </Button>
  );
}
