import { StaffApp } from '@holdfast/ui/staff/staff-app';
import { anonymousApi, session } from './api.ts';
import { router } from './router.tsx';

/** The console, for the staff of support. */
export function App() {
  return <StaffApp title="Support console" session={session} anonymousApi={anonymousApi} router={router} />;
}
