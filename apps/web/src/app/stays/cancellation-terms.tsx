import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { serverClock } from '../server-clock.ts';
import { type CancellationPeriod, cancellationPeriods } from './cancellation-periods.ts';

const dots: Readonly<Record<CancellationPeriod['kind'], string>> = {
  free: 'bg-good',
  part: 'bg-warn',
  after: 'bg-bad',
  never: 'bg-bad',
};

/** What cancelling gives back and until when, in words. */
export function CancellationTerms({
  timeline,
  total,
  timeZone,
}: {
  readonly timeline: CustomerSchemas['CancellationTimeline'];
  readonly total: CustomerSchemas['Money'];
  /** Of the hotel. */
  readonly timeZone: string;
}) {
  const t = useTranslations('stays.cancellation');
  const formats = useFormats();
  const periods = cancellationPeriods(timeline, total, serverClock.now());
  return (
    <div>
      <ol>
        {periods.map((period, index) => (
          <li key={period.kind === 'free' || period.kind === 'part' ? period.until : period.kind}>
            <div className="flex gap-3">
              <div className="flex flex-col items-center">
                <span aria-hidden="true" className={`mt-1.5 size-3 rounded-full ${dots[period.kind]}`} />
                {index === periods.length - 1 ? null : (
                  <span aria-hidden="true" className="w-px flex-1 bg-line-strong" />
                )}
              </div>
              <div className="pb-3">
                <p className="font-medium">
                  {'until' in period
                    ? t('free', { until: formats.instant(period.until, timeZone) })
                    : t(period.kind)}
                </p>
                <p className="text-ink-soft">
                  {'refund' in period
                    ? t(`${period.kind}Text`, { refund: formats.money(period.refund) })
                    : t(period.kind === 'never' ? 'neverText' : 'noneText')}
                </p>
              </div>
            </div>
          </li>
        ))}
      </ol>
      {periods.length > 1 ? <p className="text-sm text-ink-soft">{t('clock')}</p> : null}
    </div>
  );
}
