import { Timer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { announcementOf, type TimeLeft } from '../../../app/stays/hold-clock.ts';
import { useFormats } from '../../../i18n/use-formats.ts';

const looks: Readonly<Record<TimeLeft['urgency'], string>> = {
  calm: 'bg-accent-soft [&_svg]:text-accent',
  soon: 'bg-warn-soft [&_svg]:text-warn',
  last: 'bg-bad-soft [&_svg]:text-bad',
  over: 'bg-bad-soft [&_svg]:text-bad',
};
const bars: Readonly<Record<TimeLeft['urgency'], string>> = {
  calm: 'bg-accent',
  soon: 'bg-warn',
  last: 'bg-bad',
  over: 'bg-bad',
};

/** How long the rooms are still held; said aloud when five minutes are left, and one. */
export function HoldCountdown({
  left,
  expiresAt,
  since,
  rooms,
}: {
  readonly left: TimeLeft;
  readonly expiresAt: string;
  /** When the hold began. */
  readonly since: string;
  readonly rooms: number;
}) {
  const t = useTranslations('payment.hold');
  const formats = useFormats();
  const announcement = announcementOf(left);
  const whole = Date.parse(expiresAt) - Date.parse(since);
  const share = Math.min(100, (left.millis / whole) * 100);
  return (
    <div className={`overflow-hidden rounded-card ${looks[left.urgency]}`}>
      <div className="flex items-center gap-3 px-4 py-3">
        <Timer aria-hidden className="size-5 shrink-0" />
        <p className="min-w-0 flex-1">{t('left', { time: formats.time(expiresAt), rooms })}</p>
        <p role="timer" aria-live="off" className="text-2xl font-bold tabular-nums">
          <span className="sr-only">{t('timer', { clock: left.clock })}</span>
          <span aria-hidden="true">{left.clock}</span>
        </p>
      </div>
      <div aria-hidden="true" className="h-1">
        <div className={`h-full ${bars[left.urgency]}`} style={{ width: `${share}%` }} />
      </div>
      <p role="status" className="sr-only">
        {announcement === undefined ? '' : t(announcement)}
      </p>
    </div>
  );
}
