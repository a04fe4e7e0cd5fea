import { Card } from '@holdfast/ui/card';
import { type PointerEvent, type ReactNode, useState } from 'react';
import { nameStep } from '../scale.ts';

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
  /** What stands beside the bars, from 0 to the top in equal steps; empty where there is nothing to draw. */
  readonly marks: readonly number[];
  readonly writeValue: (value: number) => string;
  /** Below the heading, while no bar is pointed at. */
  readonly summary: string;
  /** What is said instead of the chart where there is nothing to draw. */
  readonly nothing: string;
  readonly table: ReactNode;
  readonly className?: string;
}

const mostNames = 8;

/** Bars over a scale; what is pointed at is said above them, and all of it stands in a table. */
export function BarChart({
  title,
  bars,
  marks,
  writeValue,
  summary,
  nothing,
  table,
  className = '',
}: BarChartProps) {
  const [pointed, setPointed] = useState<number>();
  const top = marks.at(-1) ?? 0;
  const step = nameStep(bars.length, mostNames);
  // On a narrow screen every other name is left out, or a line lower where each bar has one.
  const inTurn = step === 1 && bars.length > mostNames / 2;
  const narrow = inTurn ? 'top-4 sm:top-0' : 'hidden sm:inline';
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setPointed(
      Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars.length))),
    );
  };
  const shown = pointed === undefined ? undefined : bars[pointed];
  if (top === 0)
    return (
      <Card className={`flex min-w-0 flex-col gap-3 p-5 ${className}`}>
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="grid min-h-44 grow place-items-center rounded-control border border-dashed border-line-strong p-4 text-center text-ink-soft">
          {nothing}
        </p>
      </Card>
    );
  return (
    <Card className={`flex min-w-0 flex-col gap-3 p-5 ${className}`}>
      <div>
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="min-h-10 text-sm sm:min-h-5 text-ink-soft tabular-nums">{shown?.words ?? summary}</p>
        <div
          aria-hidden
          className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs text-ink-soft tabular-nums"
        >
          <div className="flex h-44 flex-col justify-between text-right">
            {marks.toReversed().map((mark) => (
              <span key={mark} className="h-0 leading-0">
                {writeValue(mark)}
              </span>
            ))}
          </div>
          <div
            className="relative h-44 touch-pan-y"
            onPointerDown={point}
            onPointerMove={point}
            onPointerLeave={({ pointerType }) => {
              // A finger leaves as soon as it is lifted: what it pointed at is read after that.
              if (pointerType === 'mouse') setPointed(undefined);
            }}
          >
            {marks.map((mark) => (
              <span
                key={mark}
                className="absolute inset-x-0 border-t border-line"
                style={{ top: `${(1 - mark / top) * 100}%` }}
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
          <div className={`relative mt-1.5 ${inTurn ? 'h-8 sm:h-4' : 'h-4'}`}>
            {bars.map(({ key, name }, index) =>
              index % step === 0 ? (
                <span
                  key={key}
                  className={`absolute -translate-x-1/2 whitespace-nowrap ${(inTurn || step > 1) && (index / step) % 2 === 1 ? narrow : ''}`}
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
        <summary className="-my-2 w-fit cursor-pointer rounded-control py-3 font-medium text-accent underline">
          As a table<span className="sr-only">: {title}</span>
        </summary>
        <div className="mt-4">{table}</div>
      </details>
    </Card>
  );
}
