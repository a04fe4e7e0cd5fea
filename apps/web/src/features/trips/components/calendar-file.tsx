import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button } from '@holdfast/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { saveFile } from '../../../app/save-file.ts';

/** Gives the stay as a file for the guest's calendar. */
export function CalendarFile({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const t = useTranslations('trips');
  const fetchFile = useMutation({
    mutationFn: () => api.getCalendarFile({ path: { bookingId: booking.id } }),
    onSuccess: async (file) =>
      saveFile(`${booking.number}.ics`, await new Response(file).text(), 'text/calendar'),
  });
  return (
    <>
      <Button kind="secondary" isPending={fetchFile.isPending} onPress={() => fetchFile.mutate()}>
        {t('calendar')}
      </Button>
      {fetchFile.isError ? <ProblemNotice error={fetchFile.error} /> : null}
    </>
  );
}
