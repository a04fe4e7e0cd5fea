import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { Button } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { Notice } from '@holdfast/ui/notice';
import { TextField } from '@holdfast/ui/text-field';
import { useMutation } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { api } from '../../../app/api.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';

const ratings = [1, 2, 3, 4, 5] as const;

/** A review of a stay that is over; one for each booking. */
export function ReviewForm({ bookingId }: { readonly bookingId: string }) {
  const t = useTranslations('trips.review');
  const [key] = useState(() => crypto.randomUUID());
  const [rating, setRating] = useState<number>();
  const post = useMutation({
    mutationFn: (body: { rating: number; title: string; content: string }) =>
      api.postReview({ path: { bookingId }, body, idempotencyKey: key }),
  });
  const isWritten = post.error instanceof HoldfastError && post.error.code === 'BOOKING_STATE_CONFLICT';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (post.isPending || rating === undefined) return;
    const values = new FormData(event.currentTarget);
    post.mutate({
      rating,
      title: String(values.get('title')).trim(),
      content: String(values.get('content')).trim(),
    });
  };
  return (
    <Card className="flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      {post.isSuccess || isWritten ? (
        <Notice kind="good" live>
          {isWritten ? t('written') : t('thanks')}
        </Notice>
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-4">
          <RadioGroup
            value={rating === undefined ? null : String(rating)}
            onChange={(value) => setRating(Number(value))}
            orientation="horizontal"
            isRequired
            className="flex flex-col gap-1"
          >
            <Label className="text-sm font-medium">{t('rating')}</Label>
            <div className="flex">
              {ratings.map((value) => (
                <Radio
                  key={value}
                  value={String(value)}
                  aria-label={t('stars', { stars: value })}
                  className="grid size-11 cursor-pointer place-items-center rounded-control data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent"
                >
                  <Star
                    aria-hidden
                    className={`size-7 text-warn ${rating !== undefined && value <= rating ? 'fill-current' : ''}`}
                  />
                </Radio>
              ))}
            </div>
          </RadioGroup>
          <TextField label={t('heading')} name="title" maxLength={120} isRequired />
          <TextField label={t('content')} name="content" maxLength={4000} lines={5} isRequired />
          {post.isError ? <ProblemNotice error={post.error} /> : null}
          <Button
            type="submit"
            isPending={post.isPending}
            isDisabled={rating === undefined}
            className="self-start"
          >
            {t('submit')}
          </Button>
        </form>
      )}
    </Card>
  );
}
