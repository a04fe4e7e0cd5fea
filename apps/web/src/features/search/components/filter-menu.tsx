import { buttonClass } from '@holdfast/ui/button';
import { popoverClass } from '@holdfast/ui/field-styles';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

/** A kind of filter: a button that says what is chosen, and what it opens. */
export function FilterMenu({
  label,
  isSet,
  children,
}: {
  readonly label: string;
  readonly isSet: boolean;
  readonly children: ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button
        className={`${buttonClass('secondary')} ${isSet ? 'border-accent! bg-accent-soft! text-accent-strong!' : ''}`}
      >
        {label}
        <ChevronDown aria-hidden className="size-4" />
      </Button>
      <Popover className={popoverClass}>
        <Dialog aria-label={label} className="min-w-56 p-4 outline-none">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
