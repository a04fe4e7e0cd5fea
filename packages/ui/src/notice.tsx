import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What a notice means. */
export type NoticeKind = 'info' | 'good' | 'warn' | 'bad';

const looks: Readonly<Record<NoticeKind, { className: string; Icon: typeof Info }>> = {
  info: { className: 'bg-accent-soft text-ink [&_svg]:text-accent', Icon: Info },
  good: { className: 'bg-good-soft text-ink [&_svg]:text-good', Icon: CircleCheck },
  warn: { className: 'bg-warn-soft text-ink [&_svg]:text-warn', Icon: TriangleAlert },
  bad: { className: 'bg-bad-soft text-ink [&_svg]:text-bad', Icon: CircleAlert },
};

/** What a notice says. */
export interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title?: string;
  /** Announced at once where it appears after something the person did. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

/** Something people should know, beside what it is about. */
export function Notice({ kind = 'info', title, live = false, children }: NoticeProps) {
  const { className, Icon } = looks[kind];
  return (
    <div
      role={live ? (kind === 'bad' ? 'alert' : 'status') : undefined}
      className={`flex gap-3 rounded-card p-4 ${className}`}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1 wrap-anywhere">
        {title === undefined ? null : <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
