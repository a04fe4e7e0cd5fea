import { Card } from '@holdfast/ui/card';
import { type PointerEvent, type ReactNode, useState } from 'react';
import { nameStep, roundTop } from '../scale.ts';

/** One bar. */
export interface Bar {
  readonly key: string;
  /** Below it, where there is room. */
  readonly name: string;
  readonly value: number;
  /** What it says in words: `Sat 14 Nov: 82 %, 44 of 54 rooms`. */
  readonly words: string;
}

/** What a chart needs; the table says the same to whoever does not see it. */
export interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** The top of the scale; a round number above the highest bar unless told. */
  readonly top?: number;
  readonly writeValue: (value: number) => string;
  /** Below the heading, while no bar is pointed at. */
  readonly summary: string;
  readonly table: ReactNode;
  readonly className?: string;
}

const lines = [1, 0.75, 0.5, 0.25, 0] as const;
const mostNames = 8;

/** Bars over a scale; what is pointed at is said above them, and all of it stands in a table. */
export function BarChart({
  title,
  bars,
  writeValue,
  summary,
  table,
  className = '',
  ...props
}: BarChartProps) {
  const [pointed, setPointed] = useState<number>();
  const top = props.top ?? roundTop(bars.map(({ value }) => value));
  const step = nameStep(bars.length, mostNames);
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setPointed(
      Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars.length))),
    );
  };
  const shown = pointed === undefined ? undefined : bars[pointed];
  return (
    <Card className={`flex min-w-0 flex-col gap-3 p-5 ${className}`}>
      <div>
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="min-h-6 text-sm text-ink-soft tabular-nums">{shown?.words ?? summary}</p>
        <div
          aria-hidden
          className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs text-ink-soft tabular-nums"
        >
          <div className="flex h-44 flex-col justify-between text-right">
            {lines.map((line) => (
              <span key={line} className="h-0 leading-0">
                {writeValue(top * line)}
              </span>
            ))}
          </div>
          <div className="relative h-44" onPointerMove={point} onPointerLeave={() => setPointed(undefined)}>
            {lines.map((line) => (
              <span
                key={line}
                className="absolute inset-x-0 border-t border-line"
                style={{ top: `${(1 - line) * 100}%` }}
              />
            ))}
            <svg
              viewBox={`0 0 ${Math.max(1, bars.length)} 100`}
              preserveAspectRatio="none"
              className="absolute inset-0 h-full w-full"
            >
              <title>{title}</title>
              {bars.map(({ key, value }, index) => {
                const height = Math.min(100, (value / top) * 100);
                return (
                  <rect
                    key={key}
                    x={index + 0.12}
                    width={0.76}
                    y={100 - height}
                    height={Math.max(0, height)}
                    className={index === pointed ? 'fill-accent-strong' : 'fill-accent'}
                  />
                );
              })}
            </svg>
          </div>
          <span />
          <div className="relative mt-1.5 h-4">
            {bars.map(({ key, name }, index) =>
              index % step === 0 ? (
                <span
                  key={key}
                  // On a narrow screen there is room for every other one.
                  className={`absolute -translate-x-1/2 whitespace-nowrap ${step > 1 && (index / step) % 2 === 1 ? 'hidden sm:inline' : ''}`}
                  style={{ left: `${((index + 0.5) / bars.length) * 100}%` }}
                >
                  {name}
                </span>
              ) : null,
            )}
          </div>
        </div>
      </div>
      <details className="text-sm">
        <summary className="w-fit cursor-pointer py-1 font-medium text-accent underline">As a table</summary>
        <div className="mt-2">{table}</div>
      </details>
    </Card>
  );
}
