import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Button } from '@holdfast/ui/button';
import { Dialog } from '@holdfast/ui/dialog';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ProblemNotice } from '../problem-notice.tsx';

/** Something that the staff of a hotel may do, and what they are told before. */
export interface DeedDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What the button is called that does it. */
  readonly confirm: string;
  /** What the one is called that does not. */
  readonly dismiss?: string;
  /** It cannot be taken back. */
  readonly danger?: boolean;
  readonly wide?: boolean;
  /** False until all that is needed has been said. */
  readonly canConfirm?: boolean;
  /** Does it; the key is the same as long as nobody knows what became of it. */
  readonly act: (idempotencyKey: string) => Promise<unknown>;
  /** In place of the words of the platform, where there is more to say. */
  readonly problem?: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

/**
 * Asks before something is done, does it once, and closes when it is done. It is shown as long as it is mounted: mount
 * it when it is to be asked, so that each opening is one intention.
 */
export function DeedDialog({ danger = false, canConfirm = true, wide = false, ...props }: DeedDialogProps) {
  const { title, onClose, confirm, dismiss = 'Keep as it is', act, problem, children } = props;
  const [key, setKey] = useState(() => crypto.randomUUID());
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => act(key),
    onSuccess: onClose,
    onError(failure) {
      // A refusal ends an intention: what is corrected is a new one.
      if (failure instanceof HoldfastError && (failure.status ?? 500) < 500) setKey(crypto.randomUUID());
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canConfirm && !isPending) mutate();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      closeLabel="Close"
      canClose={!isPending}
      wide={wide}
      role={danger ? 'alertdialog' : 'dialog'}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        {children}
        {error === null ? null : (problem?.(error) ?? <ProblemNotice error={error} />)}
        <div className="flex flex-wrap justify-end gap-2">
          <Button kind="secondary" isDisabled={isPending} onPress={onClose}>
            {dismiss}
          </Button>
          <Button
            type="submit"
            kind={danger ? 'danger' : 'primary'}
            isPending={isPending}
            isDisabled={!canConfirm}
          >
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
