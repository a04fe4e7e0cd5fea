import { StaffApp } from '@holdfast/ui/staff/staff-app';
import { anonymousApi, session } from './api.ts';
import { router } from './router.tsx';

/** The desk, for the staff of hotels. */
export function App() {
  return <StaffApp title="Hotel desk" session={session} anonymousApi={anonymousApi} router={router} />;
}
