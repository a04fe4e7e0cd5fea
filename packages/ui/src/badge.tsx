import type { ReactNode } from 'react';

/** What a state means to whoever looks. */
export type BadgeKind = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

const looks: Readonly<Record<BadgeKind, string>> = {
  plain: 'bg-raised text-ink-soft border border-line',
  accent: 'bg-accent-soft text-accent-strong',
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
};

/** A state in a word. */
export function Badge({
  kind = 'plain',
  children,
}: {
  readonly kind?: BadgeKind;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 text-sm font-medium whitespace-nowrap ${looks[kind]}`}
    >
      {children}
    </span>
  );
}
