import type { CustomerSchemas } from '@holdfast/sdk/customer';
import type { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { NativeSelect } from '@holdfast/ui/native-select';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { loyaltyQuery } from '../api/loyalty.ts';
import { pointsToChoose } from '../points-choice.ts';

/** What is paid with points; nothing is shown to who has none to spend. */
export function PointsField({
  total,
  value,
  onChange,
  error,
}: {
  readonly total: CustomerSchemas['Money'];
  readonly value: number;
  readonly onChange: (points: number) => void;
  /** What holding the room met. */
  readonly error: HoldfastError | null;
}) {
  const t = useTranslations('booking.book');
  const { data } = useQuery(loyaltyQuery);
  const choices = pointsToChoose(data?.points ?? 0, total);
  if (data === undefined || choices.length === 0) return null;
  const refused = error?.details.some(({ field }) => field === 'spendPoints') ?? false;
  return (
    <div className="flex flex-col gap-1">
      <NativeSelect
        label={t('points')}
        options={[0, ...choices].map((points) => ({
          id: String(points),
          label: points === 0 ? t('noPoints') : t('somePoints', { points }),
        }))}
        value={String(value)}
        onChange={(id) => onChange(Number(id))}
      />
      <p className="text-sm text-ink-soft">{t('pointsLeft', { points: data.points })}</p>
      {refused || error?.code === 'NOT_ENOUGH_POINTS' ? (
        <p role="alert" className="text-sm font-medium text-bad">
          {t(refused ? 'pointsRefused' : 'notEnoughPoints')}
        </p>
      ) : null}
    </div>
  );
}
