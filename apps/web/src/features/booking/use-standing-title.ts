import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { useTranslations } from 'use-intl';
import type { BookingStage } from '../../app/stays/booking-stage.ts';
import { endedReason } from './outcome.ts';

/** How a booking stands, in a few words: the heading of its page, and what is said aloud when it changes. */
export function useStandingTitle(): (booking: CustomerSchemas['Booking'], stage: BookingStage) => string {
  const t = useTranslations('booking.page');
  return (booking, stage) => {
    const { rooms, status } = booking;
    if (stage === 'card') return t('held.title', { rooms });
    if (stage === 'bank') return t('bank.title');
    if (stage === 'steps') return t('steps.title', { rooms });
    if (status === 'CONFIRMED') return t('confirmed.title', { rooms });
    if (status === 'COMPLETED') return t('completed.title');
    if (status === 'NO_SHOW') return t('noShow.title');
    return t(`ended.titles.${endedReason(booking)}`, { rooms });
  };
}
