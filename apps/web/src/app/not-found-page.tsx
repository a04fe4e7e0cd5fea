import { buttonClass } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  const t = useTranslations('app.notFound');
  return (
    <EmptyState title={t('title')} heading="h1">
      <p className="text-ink-soft">{t('text')}</p>
      <Link to="/" className={buttonClass('secondary')}>
        {t('home')}
      </Link>
    </EmptyState>
  );
}
