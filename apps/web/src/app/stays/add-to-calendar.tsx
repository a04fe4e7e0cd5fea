import { Button, type ButtonKind } from '@holdfast/ui/button';
import { useMutation } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { api } from '../api.ts';
import { ProblemNotice } from '../problem-notice.tsx';

/** Saves a stay as a calendar file. */
export function AddToCalendar({
  bookingId,
  number,
  kind = 'secondary',
}: {
  readonly bookingId: string;
  readonly number: string;
  readonly kind?: ButtonKind;
}) {
  const t = useTranslations('stays');
  const download = useMutation({
    mutationFn: () => api.getCalendarFile({ path: { bookingId } }),
    onSuccess: (text) => save(`${number}.ics`, new Blob([text], { type: 'text/calendar' })),
  });
  return (
    <>
      <Button kind={kind} isPending={download.isPending} onPress={() => download.mutate()}>
        <CalendarPlus aria-hidden className="size-5" />
        {t('calendar')}
      </Button>
      {download.isError ? <ProblemNotice error={download.error} /> : null}
    </>
  );
}

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
