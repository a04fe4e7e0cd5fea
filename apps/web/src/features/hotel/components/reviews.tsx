import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Pager } from '../../../app/lodging/pager.tsx';
import { RatingMark } from '../../../app/lodging/rating-mark.tsx';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { useFormats } from '../../../i18n/use-formats.ts';
import { reviewsQuery } from '../api/hotel-queries.ts';

const pageSize = 5;

/** What the reviews of a hotel need. */
export interface ReviewsProps {
  readonly hotelId: string;
  readonly roomTypes: readonly CustomerSchemas['OfferedRoomType'][];
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** What guests say, the newest first. */
export function Reviews({ hotelId, roomTypes, page, onPage }: ReviewsProps) {
  const t = useTranslations('hotel.reviews');
  const words = useTranslations('lodging');
  const { locale } = useFormats();
  const { data, error, isPlaceholderData, refetch } = useQuery(reviewsQuery(hotelId, page, pageSize));
  const monthOf = (month: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-15T12:00:00Z`),
    );
  return (
    <section aria-labelledby="reviews" className="mt-12">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id="reviews" className="scroll-mt-4 text-2xl font-bold">
          {t('title')}
        </h2>
        {data === undefined || data.total === 0 ? null : <RatingMark rating={data.rating} />}
      </div>
      {error === null ? null : <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 ? <p className="mt-2 text-ink-soft">{t('none')}</p> : null}
      {data === undefined && error === null ? <Skeleton className="mt-4 h-40" /> : null}
      <ul
        aria-busy={isPlaceholderData}
        className={`mt-4 grid gap-4 md:grid-cols-2 ${isPlaceholderData ? 'opacity-50' : ''}`}
      >
        {data?.items.map((review) => (
          <li
            key={`${review.createdAt} ${review.title} ${review.roomTypeId}`}
            className="rounded-card border border-line bg-surface p-5"
          >
            <div className="flex items-start gap-3">
              <span
                role="img"
                aria-label={words('rated', { average: String(review.rating) })}
                className="rounded-md bg-accent-soft px-2 py-0.5 font-semibold text-accent-strong tabular-nums"
              >
                {review.rating}
              </span>
              <h3 className="font-semibold">{review.title}</h3>
            </div>
            <p className="mt-2">{review.content}</p>
            <p className="mt-3 text-sm text-ink-soft">
              {[
                roomTypes.find(({ id }) => id === review.roomTypeId)?.name,
                t('stayed', { month: monthOf(review.stayedMonth) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <Pager
        label={t('label')}
        page={page}
        pages={Math.ceil((data?.total ?? 0) / pageSize)}
        onPage={onPage}
      />
    </section>
  );
}
