import { Button } from '@holdfast/ui/button';
import { ThemeChoice } from '@holdfast/ui/staff/theme-choice';
import { Link, Outlet } from '@tanstack/react-router';
import { api, session } from './api.ts';
import { DeedHost } from './deeds/deed-host.tsx';
import { Navigation } from './navigation.tsx';
import { queryClient } from './query-client.ts';
import { useAccount } from './use-account.ts';

/** What has been read is nobody else's: the next person begins with nothing. */
async function signOut(): Promise<void> {
  await api.logOut({ body: {} }).catch(() => undefined);
  session.signedOut();
  queryClient.clear();
}

/** Header, the places of the console, and the page. */
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
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex w-full max-w-[100rem] flex-wrap items-center gap-x-1 gap-y-1 px-4 py-2 sm:gap-x-4">
          <Link to="/" search={{}} className="mr-auto flex items-center gap-2 py-1 text-lg font-bold">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            <span>
              Support<span className="max-sm:sr-only"> console</span>
            </span>
          </Link>
          <span className="hidden text-sm text-ink-soft sm:inline">{fullName}</span>
          <ThemeChoice />
          <Button kind="quiet" size="small" onPress={() => void signOut()}>
            Sign out
          </Button>
        </div>
      </header>
      <div className="mx-auto flex w-full max-w-[100rem] flex-1 flex-col gap-4 px-4 py-3 lg:flex-row lg:gap-8 lg:py-6">
        <div className="-mx-4 border-b border-line px-3 pb-2 lg:mx-0 lg:w-44 lg:shrink-0 lg:border-0 lg:px-0">
          <Navigation />
        </div>
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 pb-12 outline-none">
          <DeedHost>
            <Outlet />
          </DeedHost>
        </main>
      </div>
    </div>
  );
}
