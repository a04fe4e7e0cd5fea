import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** A dialog that the caller opens and closes. */
export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What its closing button is called. */
  readonly closeLabel: string;
  /** `alertdialog` for what cannot be taken back. */
  readonly role?: 'dialog' | 'alertdialog';
  /** False while what was asked for is being done. */
  readonly canClose?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog: the focus stays in it and goes back where it came from. */
export function Dialog({ canClose = true, role = 'dialog', wide = false, ...props }: DialogProps) {
  const { title, isOpen, onClose, closeLabel, children } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={canClose && role === 'dialog'}
      isKeyboardDismissDisabled={!canClose}
      onOpenChange={(open) => {
        if (!open && canClose) onClose();
      }}
      className="fixed inset-0 z-40 grid h-(--visual-viewport-height) place-items-end bg-black/50 sm:place-items-center sm:p-4"
    >
      <Modal
        className={`max-h-full w-full overflow-auto rounded-t-card bg-surface text-ink shadow-pop sm:rounded-card ${wide ? 'sm:max-w-3xl' : 'sm:max-w-lg'}`}
      >
        <AriaDialog role={role} className="flex flex-col gap-4 p-5 outline-none sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="text-xl font-semibold">
              {title}
            </Heading>
            <Button
              aria-label={closeLabel}
              isDisabled={!canClose}
              onPress={onClose}
              className="-m-2.5 grid size-11 shrink-0 cursor-pointer place-items-center rounded-control text-ink-soft hover:bg-raised disabled:opacity-40"
            >
              <X aria-hidden className="size-5" />
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
