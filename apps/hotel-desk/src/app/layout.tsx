import { StaffFrame } from '@holdfast/ui/staff/staff-frame';
import { Outlet } from '@tanstack/react-router';
import { api, session } from './api.ts';

/** Header and page. */
export function Layout() {
  return (
    <StaffFrame title="Hotel desk" session={session} logOut={() => api.logOut({ body: {} })}>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[100rem] flex-1 flex-col px-4 py-5 outline-none"
      >
        <Outlet />
      </main>
    </StaffFrame>
  );
}
