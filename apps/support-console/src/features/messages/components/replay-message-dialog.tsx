import { callOf } from '@holdfast/ui/pages/deed';
import { TextField } from '@holdfast/ui/text-field';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { inWords } from '../../../app/words.ts';
import type { FailedMessage } from '../api/messages-queries.ts';

/** Asks before a message is sent again. */
export function ReplayMessageDialog({
  message,
  onClose,
}: {
  readonly message: FailedMessage;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState('');
  const path = { notificationId: message.id };
  const body = text.trim() === '' ? {} : { note: text.trim() };
  return (
    <DeedDialog
      title="Send this message again"
      confirm="Send again"
      onClose={onClose}
      act={(deed) => api.replayNotification({ path, body, ...callOf(deed) })}
      done={() => 'It is being sent again.'}
    >
      <p>
        “{inWords(message.template)}” goes to the address as it is now, even if messages to it came back
        before.
      </p>
      <TextField label="Note for colleagues" lines={2} value={text} onChange={setText} />
    </DeedDialog>
  );
}
