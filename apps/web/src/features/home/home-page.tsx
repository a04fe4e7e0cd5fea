import { useTranslations } from 'use-intl';

/** Where people begin. */
export function HomePage() {
  const t = useTranslations('home');
  return (
    <>
      <h1 className="text-4xl font-bold">{t('title')}</h1>
      <p className="mt-2 text-ink-soft">{t('lead')}</p>
    </>
  );
}
