import { buttonClass } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { anonymousApi } from '../../app/api.ts';
import { FormProblem } from './components/form-problem.tsx';
import { NarrowPage } from './components/narrow-page.tsx';

const route = getRouteApi('/verify-email');

/** Where the mailed link leads: the address is theirs. */
export function VerifyEmailPage() {
  const t = useTranslations('account');
  const { token } = route.useSearch();
  // Asked once for a link, however often the page is drawn: the second time it would be refused.
  const { error, isSuccess } = useQuery({
    queryKey: ['verify-email', token],
    queryFn: async () => {
      await anonymousApi.verifyEmail({ body: { token } });
      return true;
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <NarrowPage title={t('verify.title')}>
      {isSuccess ? (
        <Notice kind="good" live>
          {t('verify.done')}
        </Notice>
      ) : error === null ? (
        <Skeleton className="h-14" />
      ) : (
        <FormProblem error={error} />
      )}
      <Link to="/" className={`${buttonClass('secondary')} mt-4 w-full`}>
        {t('verify.home')}
      </Link>
    </NarrowPage>
  );
}
