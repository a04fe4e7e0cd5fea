import { Button, buttonClass } from '@holdfast/ui/button';
import { useSession } from '@holdfast/ui/session/use-session';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { session } from '../../../app/api.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import type { Stay } from '../../../app/stay-params.ts';
import { useJoinWaitingList } from '../api/join-waiting-list.ts';

/** For rooms that are sold out: to be told, and to have them held, when they become free. */
export function JoinWaitingList({ roomTypeId, stay }: { readonly roomTypeId: string; readonly stay: Stay }) {
  const t = useTranslations('hotel.waiting');
  const who = useSession(session);
  const { href } = useLocation();
  const join = useJoinWaitingList(roomTypeId, stay);
  if (who.kind !== 'somebody') {
    return (
      <Link to="/sign-in" search={{ returnTo: href }} className={buttonClass('secondary')}>
        {t('signIn')}
      </Link>
    );
  }
  if (join.isSuccess) {
    return (
      <p role="status" className="text-sm text-good">
        {t('joined')}
      </p>
    );
  }
  return (
    <>
      <Button kind="secondary" isPending={join.isPending} onPress={() => join.mutate()}>
        {t('join')}
      </Button>
      {join.isError ? <ProblemNotice error={join.error} /> : null}
    </>
  );
}
