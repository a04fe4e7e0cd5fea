import { useSession } from '@holdfast/ui/session/use-session';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { session } from './api.ts';

/** Where the person's own pages are, or where to sign in. */
export function AccountMenu({ linkClass }: { readonly linkClass: string }) {
  const t = useTranslations('app');
  const state = useSession(session);
  useEffect(() => {
    // Who cannot be asked for now is shown as nobody; the first call that needs them asks again.
    session.open().catch(() => {});
  }, []);
  if (state.kind !== 'somebody') {
    return (
      <Link to="/sign-in" className={linkClass}>
        {t('signIn')}
      </Link>
    );
  }
  return (
    <>
      <Link to="/trips" className={linkClass}>
        {t('trips')}
      </Link>
      <Link to="/account" className={linkClass}>
        {t('account')}
      </Link>
    </>
  );
}
