import { CircleCheck, CircleX, Clock, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** What a page of a booking begins with. */
export interface OutcomeHeaderProps {
  readonly kind: 'good' | 'bad' | 'wait' | 'plain';
  readonly title: string;
  /** Of the booking. */
  readonly number: string;
  readonly children: ReactNode;
}

const icons: Readonly<
  Record<OutcomeHeaderProps['kind'], { Icon: LucideIcon; className: string } | undefined>
> = {
  good: { Icon: CircleCheck, className: 'text-good' },
  bad: { Icon: CircleX, className: 'text-bad' },
  wait: { Icon: Clock, className: 'text-accent' },
  plain: undefined,
};

/** How a booking stands, in large words. */
export function OutcomeHeader({ kind, title, number, children }: OutcomeHeaderProps) {
  const t = useTranslations('booking.page');
  const icon = icons[kind];
  return (
    <header className="mb-6 flex flex-col items-start gap-1">
      {icon === undefined ? null : <icon.Icon aria-hidden className={`mb-2 size-11 ${icon.className}`} />}
      <h1 className="text-3xl font-bold sm:text-4xl">{title}</h1>
      <div className="text-lg text-ink-soft">{children}</div>
      <p className="mt-2 rounded-control border border-line bg-surface px-3 py-1 font-semibold tabular-nums">
        {t('number', { number })}
      </p>
    </header>
  );
}
