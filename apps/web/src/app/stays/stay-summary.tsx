import { countNights } from '@holdfast/ui/format/dates';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { catalogLanguage } from '../catalog-language.ts';
import type { Stay } from '../stay-params.ts';

/** Where and when somebody stays. */
export interface StaySummaryProps {
  readonly hotel: {
    readonly name: string;
    readonly address: string;
    readonly city: string;
    readonly checkInTime: string;
    readonly checkOutTime: string;
  };
  readonly roomTypeName: string;
  readonly stay: Stay;
}

/** The hotel, the room and the dates. */
export function StaySummary({ hotel, roomTypeName, stay }: StaySummaryProps) {
  const t = useTranslations('stays');
  const formats = useFormats();
  const { checkIn, checkOut, guests, rooms } = stay;
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="text-lg font-semibold">{hotel.name}</p>
        <p className="text-ink-soft">
          {hotel.address}, {hotel.city}
        </p>
      </div>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(max(8.75rem,40%),1fr))] gap-x-4 gap-y-3">
        <Fact term={t('checkIn')} note={t('from', { time: hotel.checkInTime })}>
          {formats.date(checkIn)}
        </Fact>
        <Fact term={t('checkOut')} note={t('until', { time: hotel.checkOutTime })}>
          {formats.date(checkOut)}
        </Fact>
        <Fact term={t('who')} note={t('whoText', { rooms, guests })} wide>
          <span lang={catalogLanguage}>{roomTypeName}</span>,{' '}
          {t('nights', { count: countNights(checkIn, checkOut) })}
        </Fact>
      </dl>
    </div>
  );
}

function Fact({
  term,
  note,
  wide = false,
  children,
}: {
  readonly term: string;
  readonly note: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={wide ? 'col-span-full' : ''}>
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="font-medium">{children}</dd>
      <dd className="text-sm text-ink-soft">{note}</dd>
    </div>
  );
}
