import { buttonClass } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { catalogLanguage } from '../../../app/catalog-language.ts';
import type { Stay } from '../../../app/stay-params.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import type { Alternatives } from '../api/alternatives.ts';

/** Other rooms for the same dates, each one click away. */
export function AlternativeRooms({
  alternatives,
  stay,
}: {
  readonly alternatives: Alternatives;
  readonly stay: Stay;
}) {
  const t = useTranslations('booking.gone');
  const formats = useFormats();
  if (alternatives.length === 0) return <p className="text-ink-soft">{t('none')}</p>;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t('alternatives')}</h2>
      <ul className="flex flex-col gap-3">
        {alternatives.map(({ hotelId, hotelName, roomTypeId, roomTypeName, roomsLeft, totalPrice }) => (
          <li key={roomTypeId}>
            <Card className="flex flex-col gap-4 p-5 sm:flex-row sm:items-center sm:justify-between">
              <div className="min-w-0">
                <p lang={catalogLanguage} className="text-lg font-semibold">
                  {roomTypeName}
                </p>
                <Link
                  to="/hotels/$hotelId"
                  params={{ hotelId }}
                  search={stay}
                  className="text-accent underline underline-offset-4"
                >
                  {hotelName}
                </Link>
                <p className="text-sm text-ink-soft">{t('roomsLeft', { count: roomsLeft })}</p>
              </div>
              <div className="flex shrink-0 flex-wrap items-center justify-between gap-x-4 gap-y-2 sm:justify-end">
                <p className="text-xl font-bold tabular-nums">{formats.money(totalPrice)}</p>
                <Link to="/book" search={{ ...stay, hotelId, roomTypeId }} className={buttonClass()}>
                  {t('book')}
                </Link>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
