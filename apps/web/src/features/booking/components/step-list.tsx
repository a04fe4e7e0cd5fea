import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Spinner } from '@holdfast/ui/spinner';
import { Check, Circle, RotateCcw, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../../i18n/use-formats.ts';
import { type StepLook, stepFault, stepLook } from '../step-words.ts';

type Step = CustomerSchemas['Step'];

const marks: Readonly<Record<StepLook, string>> = {
  waiting: 'border border-line-strong text-ink-soft',
  running: 'bg-accent-soft text-accent',
  done: 'bg-good-soft text-good',
  bad: 'bg-bad-soft text-bad',
  undone: 'bg-raised border border-line text-ink-soft',
};

/** The five steps of a booking and where each of them stands, in words. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const t = useTranslations('booking.steps');
  return (
    <ol aria-label={t('title')} className="flex flex-col">
      {steps.map((step, index) => (
        <li key={step.step} className="flex gap-4">
          <div className="flex flex-col items-center">
            <Mark look={stepLook(step)} />
            {index === steps.length - 1 ? null : (
              <span aria-hidden="true" className="my-1 w-px flex-1 bg-line-strong" />
            )}
          </div>
          <div className="min-h-14 pt-0.5 pb-3">
            <p className={stepLook(step) === 'waiting' ? 'text-ink-soft' : 'font-medium'}>{t(step.step)}</p>
            <StepState step={step} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Mark({ look }: { readonly look: StepLook }) {
  return (
    <span
      aria-hidden="true"
      className={`grid size-8 shrink-0 place-items-center rounded-full [&_svg]:size-4 ${marks[look]}`}
    >
      {look === 'waiting' ? <Circle className="size-2! fill-current" /> : null}
      {look === 'running' ? <Spinner /> : null}
      {look === 'done' ? <Check /> : null}
      {look === 'bad' ? <X /> : null}
      {look === 'undone' ? <RotateCcw /> : null}
    </span>
  );
}

function StepState({ step }: { readonly step: Step }) {
  const t = useTranslations('booking.steps');
  const formats = useFormats();
  const { state, attempt, startedAt } = step;
  const fault = stepFault(step);
  const retried = state === 'retrying';
  const parts = [
    t(`states.${state}`),
    ...(retried && attempt !== undefined ? [t('attempt', { attempt })] : []),
    ...(retried && startedAt !== undefined ? [t('since', { time: formats.time(startedAt) })] : []),
  ];
  return (
    <p className="text-sm text-ink-soft">
      {parts.join(' · ')}
      {fault === undefined ? null : <span className="block">{t(`faults.${fault}`)}</span>}
      {state === 'stuck' ? <span className="block">{t('stuck')}</span> : null}
    </p>
  );
}
