import { Button } from '@holdfast/ui/button';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** Where one is in a list of several pages. */
export interface PagerProps {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The way through the pages of a list; nothing where there is one page only. */
export function Pager({ label, page, pages, onPage }: PagerProps) {
  const t = useTranslations('lodging.pages');
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap items-center justify-center gap-3">
      <Button
        kind="secondary"
        isDisabled={page <= 1}
        aria-label={t('previous')}
        onPress={() => onPage(page - 1)}
      >
        <ChevronLeft aria-hidden className="size-5" />
      </Button>
      <p className="tabular-nums">{t('current', { page, pages })}</p>
      <Button
        kind="secondary"
        isDisabled={page >= pages}
        aria-label={t('next')}
        onPress={() => onPage(page + 1)}
      >
        <ChevronRight aria-hidden className="size-5" />
      </Button>
    </nav>
  );
}
