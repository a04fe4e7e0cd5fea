import { type ReactNode, useId } from 'react';

/** A chapter of the story. */
export function Section({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="min-w-0 rounded-card border border-line bg-surface p-5 shadow-card"
    >
      <h2 id={id} className="text-xl font-semibold">
        {title}
      </h2>
      {intro === undefined ? null : <p className="text-sm text-ink-soft">{intro}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
