import { Notice } from '@holdfast/ui/notice';
import { Code } from '@holdfast/ui/staff/code';
import { Check, Clock, LoaderCircle, Minus, RotateCcw, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inMillis, inWords } from '../../../app/words.ts';
import type { Booking } from '../api/booking-queries.ts';
import { Section } from './section.tsx';

type Step = Booking['progress']['steps'][number];

const icons: Readonly<Record<Step['state'], typeof Check>> = {
  ...{ waiting: Minus, running: LoaderCircle, retrying: RotateCcw, done: Check, refused: X, failed: X },
  ...{ undoing: RotateCcw, undone: RotateCcw, stuck: TriangleAlert },
};
const colours: Readonly<Record<Step['state'], string>> = {
  waiting: 'border-line-strong bg-surface text-ink-soft',
  running: 'border-accent bg-accent-soft text-accent',
  retrying: 'border-warn bg-warn-soft text-warn',
  done: 'border-good bg-good-soft text-good',
  refused: 'border-bad bg-bad-soft text-bad',
  failed: 'border-bad bg-bad-soft text-bad',
  undoing: 'border-warn bg-warn-soft text-warn',
  undone: 'border-line-strong bg-raised text-ink-soft',
  stuck: 'border-bad bg-bad-soft text-bad',
};
const does: Readonly<Record<Step['step'], string>> = {
  reserve: 'Take the rooms',
  authorize: 'Hold the money on the card',
  confirm: 'Confirm the booking',
  capture: 'Take the money',
  notify: 'Tell the guest',
};

/** The saga's steps on a line of time, with their attempts and reasons. */
export function StepLine({ booking: { progress, payments } }: { readonly booking: Booking }) {
  const tries = payments.filter(({ sequence }) => sequence === 1).flatMap(({ attempts }) => attempts);
  return (
    <Section
      title={progress.source === 'workflow' ? 'How it is being made' : 'How it was made'}
      intro={
        progress.source === 'workflow' ? 'Live: the booking is being worked on.' : 'As it was last written.'
      }
    >
      {progress.note === undefined ? null : <Notice kind="warn">{inWords(progress.note)}</Notice>}
      <ol>
        {progress.steps.map((step) => (
          <StepItem key={step.step} step={step}>
            {step.step === 'authorize' && tries.length > 0 ? <CardTries tries={tries} /> : null}
          </StepItem>
        ))}
      </ol>
    </Section>
  );
}

function StepItem({ step, children }: { readonly step: Step; readonly children: ReactNode }) {
  const { state, startedAt, durationMillis, undoneAt, attempt, lastFault, reason } = step;
  const Icon = icons[state];
  return (
    <li className="relative flex gap-4 pb-5 last:pb-0 before:absolute before:top-9 before:bottom-0 before:left-4 before:w-px before:bg-line last:before:hidden">
      <span className={`grid size-8 shrink-0 place-items-center rounded-full border-2 ${colours[state]}`}>
        <Icon aria-hidden className="size-4" />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-0.5">
          <span className="font-semibold">{does[step.step]}</span> <StateBadge state={state} />
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          {startedAt === undefined ? null : <Instant at={startedAt} />}
          {durationMillis === undefined ? null : (
            <span className="inline-flex items-center gap-1 tabular-nums">
              <Clock aria-hidden className="size-3.5" /> took {inMillis(durationMillis)}
            </span>
          )}
          {attempt === undefined ? null : <span>attempt {attempt}</span>}
          {undoneAt === undefined ? null : (
            <span>
              undone <Instant at={undoneAt} />
            </span>
          )}
        </p>
        {reason === undefined && lastFault === undefined ? null : (
          <p className="text-sm font-medium text-bad">
            {[reason, lastFault]
              .flatMap((code) => (code === undefined ? [] : inWords(code)))
              .join(', last fault: ')}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

function CardTries({ tries }: { readonly tries: Booking['payments'][number]['attempts'] }) {
  return (
    <ul className="mt-1 grid gap-1 text-sm">
      {tries.map(({ n, state, declineCode, providerIntentId }) => (
        <li key={n} className="flex flex-wrap items-center gap-x-2">
          <span>Card {n}:</span>
          <span className={declineCode === undefined ? '' : 'text-bad'}>
            {inWords(state)}
            {declineCode === undefined ? '' : `, ${inWords(declineCode).toLowerCase()}`}
          </span>
          {providerIntentId === undefined ? null : <Code>{providerIntentId}</Code>}
        </li>
      ))}
    </ul>
  );
}
