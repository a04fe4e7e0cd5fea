import { Button } from '@holdfast/ui/button';
import { ThemeChoice } from '@holdfast/ui/staff/theme-choice';
import { Link, Outlet } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { api, session } from './api.ts';
import { queryClient } from './query-client.ts';
import { useAccount } from './use-account.ts';

/** What has been read is nobody else's: the next person begins with nothing. */
async function signOut(): Promise<void> {
  await api.logOut({ body: {} }).catch(() => undefined);
  session.signedOut();
  queryClient.clear();
}

/** Header and page. */
export function Layout() {
  const { fullName } = useAccount();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-surface focus:p-3"
      >
        To the content
      </a>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex w-full max-w-[100rem] flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 sm:gap-x-4">
          <Link to="/" search={{}} className="mr-auto flex items-center gap-2 py-1 text-lg font-bold">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            Hotel desk
          </Link>
          <span className="hidden text-sm text-ink-soft sm:inline">{fullName}</span>
          <ThemeChoice />
          <Button kind="quiet" size="small" aria-label="Sign out" onPress={() => void signOut()}>
            <LogOut aria-hidden className="size-5 sm:hidden" />
            <span className="hidden sm:inline">Sign out</span>
          </Button>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[100rem] flex-1 flex-col px-4 py-5 outline-none"
      >
        <Outlet />
      </main>
    </div>
  );
}
