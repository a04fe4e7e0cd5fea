import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Notice } from '@holdfast/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { declineReason } from '../../../app/stays/decline-reason.ts';
import { timelineQuery } from '../api/queries.ts';
import { CardNotKept } from '../api/use-pay.ts';
import { cardsLeft } from '../cards-left.ts';

/** Why the card did not pay, and what can be done about it. */
export function PayProblem({
  bookingId,
  error,
  declineCode,
}: {
  readonly bookingId: string;
  readonly error: unknown;
  /** Of a card that was tried before this page was opened. */
  readonly declineCode: string | undefined;
}) {
  const t = useTranslations('payment.declined');
  if (error instanceof CardNotKept) {
    return (
      <Notice kind="bad" live title={t('title')}>
        <p>{t('notKept')}</p>
      </Notice>
    );
  }
  const declined = error instanceof HoldfastError && error.code === 'PAYMENT_DECLINED';
  if (declined) return <Declined bookingId={bookingId} code={error.problem?.declineCode} />;
  if (error) return <ProblemNotice error={error} />;
  return declineCode === undefined ? null : <Declined bookingId={bookingId} code={declineCode} />;
}

function Declined({ bookingId, code }: { readonly bookingId: string; readonly code: string | undefined }) {
  const t = useTranslations('payment.declined');
  const reasons = useTranslations('stays.declines');
  const timeline = useQuery(timelineQuery(bookingId));
  return (
    <Notice kind="bad" live title={t('title')}>
      <p>{reasons(declineReason(code))}</p>
      {timeline.data === undefined ? null : <p>{t('left', { count: cardsLeft(timeline.data.items) })}</p>}
    </Notice>
  );
}
