/** What a figure means. */
export type Mood = 'plain' | 'good' | 'warn' | 'bad';

const colours: Readonly<Record<Mood, string>> = {
  plain: 'text-ink',
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
};

/** One figure that matters, large. */
export function FigureTile({
  label,
  value,
  note,
  mood = 'plain',
}: {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly mood?: Mood;
}) {
  return (
    <li className="rounded-card border border-line bg-surface p-4 shadow-card">
      <p className="text-sm text-ink-soft">{label}</p>
      <p className={`text-3xl font-bold tracking-tight tabular-nums ${colours[mood]}`}>{value}</p>
      <p className="text-sm text-ink-soft tabular-nums">{note}</p>
    </li>
  );
}
