import { StaffFrame } from '@holdfast/ui/staff/staff-frame';
import { Outlet } from '@tanstack/react-router';
import { api, session } from './api.ts';
import { DeedHost } from './deeds/deed-host.tsx';
import { Navigation } from './navigation.tsx';

const title = (
  <>
    Support<span className="max-sm:sr-only"> console</span>
  </>
);

/** Header, the places of the console, and the page. */
export function Layout() {
  return (
    <StaffFrame title={title} session={session} logOut={() => api.logOut({ body: {} })}>
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
    </StaffFrame>
  );
}
