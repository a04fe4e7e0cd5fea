import { usePageFocus } from '@holdfast/ui/pages/use-page-focus';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { AccountMenu } from './account-menu.tsx';
import { DisplayChoices } from './display-choices.tsx';

const linkClass = 'rounded-control px-3 py-2 font-medium hover:bg-raised data-[status=active]:text-accent';

/** Header, page and footer. */
export function Layout() {
  const t = useTranslations('app');
  usePageFocus('content');
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-surface focus:p-3"
      >
        {t('toContent')}
      </a>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-2 px-4 py-2">
          <Link
            to="/"
            aria-label={t('home')}
            className="flex items-center gap-2 py-1 pr-2 text-xl font-bold tracking-tight"
          >
            <img src="/favicon.svg" alt="" width={32} height={32} />
            <span>{t('name')}</span>
          </Link>
          <nav className="ml-auto flex items-center">
            <AccountMenu linkClass={linkClass} />
          </nav>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:py-10"
      >
        <Outlet />
      </main>
      <footer className="border-t border-line bg-surface text-ink-soft print:hidden">
        <div className="mx-auto flex w-full max-w-6xl flex-wrap items-end justify-between gap-6 px-4 py-8">
          <p className="max-w-md">{t('promise')}</p>
          <DisplayChoices />
        </div>
      </footer>
    </div>
  );
}
