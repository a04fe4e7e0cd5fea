import { Link } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import { queryClient } from '../pages/query-client.ts';
import { usePageFocus } from '../pages/use-page-focus.ts';
import type { Session } from '../session/session.ts';
import { useSomebody } from '../session/use-session.ts';
import { ThemeChoice } from './theme-choice.tsx';

/** What these pages are called, whose they are, and what is below their header: somewhere in it `#content`. */
export interface StaffFrameProps<Account> {
  readonly title: ReactNode;
  readonly session: Session<Account>;
  readonly logOut: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** The header of staff pages above the page. */
export function StaffFrame<Account extends { readonly fullName: string }>({
  title,
  session,
  logOut,
  children,
}: StaffFrameProps<Account>) {
  const { fullName } = useSomebody(session);
  usePageFocus('content');
  // What has been read is nobody else's: the next person begins with nothing.
  const signOut = async () => {
    await logOut().catch(() => undefined);
    session.signedOut();
    queryClient.clear();
  };
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-surface focus:p-3"
      >
        To the content
      </a>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex w-full max-w-[100rem] flex-wrap items-center gap-x-1 gap-y-1 px-4 py-2 sm:gap-x-4">
          <Link to="/" search={{}} className="mr-auto flex items-center gap-2 py-1 text-lg font-bold">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            <span>{title}</span>
          </Link>
          <span className="hidden text-sm text-ink-soft sm:inline">{fullName}</span>
          <ThemeChoice />
          <Button kind="quiet" size="small" aria-label="Sign out" onPress={() => void signOut()}>
            <LogOut aria-hidden className="size-5 sm:hidden" />
            <span className="hidden sm:inline">Sign out</span>
          </Button>
        </div>
      </header>
      {children}
    </div>
  );
}
