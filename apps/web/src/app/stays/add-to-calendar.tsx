import { Button, type ButtonKind } from '@holdfast/ui/button';
import { useMutation } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { api } from '../api.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { saveFile } from '../save-file.ts';

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
    onSuccess: (content) => saveFile(`${number}.ics`, content, 'text/calendar'),
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
