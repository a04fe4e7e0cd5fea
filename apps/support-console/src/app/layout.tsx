import { Link, Outlet } from '@tanstack/react-router';

/** Header and page. */
export function Layout() {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex w-full max-w-7xl flex-wrap items-center gap-x-4 px-4 py-2">
          <Link to="/" className="flex items-center gap-2 py-1 text-lg font-bold">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            Support console
          </Link>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-7xl flex-1 px-4 py-6 outline-none">
        <Outlet />
      </main>
    </div>
  );
}
