import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { serverClock } from '../../../app/server-clock.ts';
import { freeUntil } from '../../../app/stays/cancellation-periods.ts';
import { useFormats } from '../../../i18n/use-formats.ts';

/** Until when the room offered can be cancelled for nothing. */
export function FreeCancellation({
  offer: { cancellation, totalPrice },
  timeZone,
}: {
  readonly offer: CustomerSchemas['SearchOffer'];
  /** Of the hotel. */
  readonly timeZone: string | undefined;
}) {
  const t = useTranslations('search');
  const formats = useFormats();
  if (cancellation === undefined) return null;
  const best = freeUntil(cancellation, totalPrice, serverClock.now());
  const isFree = best.kind === 'free';
  return (
    <p className={`flex items-start gap-1.5 text-sm ${isFree ? 'text-good' : 'text-ink-soft'}`}>
      {isFree ? <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" /> : null}
      {isFree ? t('free', { until: formats.instant(best.until, timeZone) }) : t(best.kind)}
    </p>
  );
}
