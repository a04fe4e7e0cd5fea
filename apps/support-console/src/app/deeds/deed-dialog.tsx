import { Button } from '@holdfast/ui/button';
import { Dialog } from '@holdfast/ui/dialog';
import { Notice } from '@holdfast/ui/notice';
import { Spinner } from '@holdfast/ui/spinner';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { ProblemNotice } from '../problem-notice.tsx';
import { AuditLink } from '../show/audit-link.tsx';
import { type Deed, deedAfter, newDeed } from './deed.ts';

/** Something that staff may do, and what they are told before and after. */
export interface DeedDialogProps<Result> {
  readonly title: string;
  readonly onClose: () => void;
  /** What the button is called that does it. */
  readonly confirm: string;
  /** It cannot be taken back. */
  readonly danger?: boolean;
  /** False until all that is needed has been said. */
  readonly canConfirm?: boolean;
  readonly act: (deed: Deed) => Promise<Result>;
  /** What came of it, in a sentence. */
  readonly done: (result: Result) => ReactNode;
  /** What it will do, and what is asked. */
  readonly children: ReactNode;
}

/**
 * Asks before something is done, says what it will do, does it once, and leads to its line in the audit log. It is
 * shown as long as it is mounted: mount it when it is to be asked, so that each opening is one intention.
 */
export function DeedDialog<Result>({ danger = false, canConfirm = true, ...props }: DeedDialogProps<Result>) {
  const { title, onClose, confirm, act, done, children } = props;
  const [deed, setDeed] = useState(newDeed);
  const queryClient = useQueryClient();
  // Two presses can come before the first is drawn as pending.
  const sending = useRef(false);
  const { mutate, isPending, error, data, isSuccess } = useMutation({
    mutationFn: () => act(deed),
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
    >
      {isSuccess ? (
        <>
          <Notice kind="good" live>
            <p>{done(data)}</p>
            <AuditLink request={deed.requestId} />
          </Notice>
          <Button autoFocus onPress={onClose}>
            Close
          </Button>
        </>
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-4">
          {children}
          {error === null ? null : <ProblemNotice error={error} />}
          <p role="status" className="sr-only">
            {isPending ? 'It is being done.' : ''}
          </p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button kind="secondary" isDisabled={isPending} onPress={onClose}>
              Keep as it is
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
