import { buttonClass } from '@holdfast/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { webSettingsQuery } from '../../../app/web-settings.ts';

/** Sign-in with the identity providers this installation knows; nothing where there are none. */
export function OutsideLogins({ returnTo }: { readonly returnTo: string }) {
  const t = useTranslations('account.signIn');
  const { data } = useQuery(webSettingsQuery);
  if (data === undefined || data.outsideLogins.length === 0) return null;
  return (
    <div className="mt-4 flex flex-col gap-2">
      {data.outsideLogins.map(({ name, title }) => (
        <a
          key={name}
          href={`/api/v1/auth/outside/${name}/start?returnTo=${encodeURIComponent(returnTo)}`}
          className={buttonClass('secondary')}
        >
          {t('outside', { provider: title })}
        </a>
      ))}
    </div>
  );
}
