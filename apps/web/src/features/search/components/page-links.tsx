import { buttonClass } from '@holdfast/ui/button';
import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** The way through the pages of what was found. */
export function PageLinks({ page, pages }: { readonly page: number; readonly pages: number }) {
  const t = useTranslations('search.pages');
  if (pages <= 1) return null;
  return (
    <nav aria-label={t('label')} className="mt-6 flex flex-wrap items-center justify-center gap-4">
      {page > 1 ? (
        <Link
          from="/search"
          to="."
          search={(search) => ({ ...search, page: page - 1 })}
          className={buttonClass('secondary')}
        >
          <ChevronLeft aria-hidden className="size-4" />
          {t('previous')}
        </Link>
      ) : null}
      <p className="tabular-nums">{t('current', { page, pages })}</p>
      {page < pages ? (
        <Link
          from="/search"
          to="."
          search={(search) => ({ ...search, page: page + 1 })}
          className={buttonClass('secondary')}
        >
          {t('next')}
          <ChevronRight aria-hidden className="size-4" />
        </Link>
      ) : null}
    </nav>
  );
}
