import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { Notice } from '../notice.tsx';
import { type Deed, deedAfter, newDeed } from '../pages/deed.ts';
import { Spinner } from '../spinner.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** Something that staff may do, and what they are told before and after. */
export interface DeedDialogProps<Result> {
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
  readonly act: (deed: Deed) => Promise<Result>;
  /** What came of it; where there is nothing to say the dialog closes. */
  readonly done?: (result: Result, deed: Deed) => ReactNode;
  /** In place of the words of the platform, where there is more to say. */
  readonly problem?: (error: unknown) => ReactNode;
  /** What it will do, and what is asked. */
  readonly children: ReactNode;
}

/**
 * Asks before something is done, says what it will do, and does it once. It is shown as long as it is mounted: mount
 * it when it is to be asked, so that each opening is one intention.
 */
export function DeedDialog<Result>({ danger = false, canConfirm = true, ...props }: DeedDialogProps<Result>) {
  const { title, onClose, confirm, dismiss = 'Keep as it is', wide = false } = props;
  const { act, done, problem, children } = props;
  const [deed, setDeed] = useState(newDeed);
  const queryClient = useQueryClient();
  // Two presses can come before the first is drawn as pending.
  const sending = useRef(false);
  const { mutate, isPending, error, data, isSuccess } = useMutation({
    mutationFn: () => act(deed),
    onSuccess: () => {
      if (done === undefined) onClose();
    },
    onError: (failure) => setDeed(deedAfter(failure, deed)),
    onSettled: () => {
      sending.current = false;
      // What the dialog has shown beforehand may not be asked any more once it is done.
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'preview' });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!canConfirm || sending.current) return;
    sending.current = true;
    mutate();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      closeLabel="Close"
      canClose={!isPending}
      role={danger ? 'alertdialog' : 'dialog'}
      wide={wide}
    >
      {isSuccess ? (
        <>
          <Notice kind="good" live>
            {done?.(data, deed)}
          </Notice>
          <Button autoFocus onPress={onClose}>
            Close
          </Button>
        </>
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-4">
          {children}
          {error === null ? null : (problem?.(error) ?? <ProblemNotice error={error} />)}
          <p role="status" className="sr-only">
            {isPending ? 'It is being done.' : ''}
          </p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button kind="secondary" isDisabled={isPending} onPress={onClose}>
              {dismiss}
            </Button>
            {/* React Aria would announce a pending button by its id, which is gone once it is done. */}
            <Button type="submit" kind={danger ? 'danger' : 'primary'} isDisabled={!canConfirm}>
              {isPending ? <Spinner /> : null}
              {confirm}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
