import { Link } from '@tanstack/react-router';

/** Where the audit log tells of one request, or of all that was done to one thing. */
export function AuditLink({ request, object }: { readonly request?: string; readonly object?: string }) {
  return (
    <Link
      to="/audit"
      search={{ ...(request === undefined ? {} : { request }), ...(object === undefined ? {} : { object }) }}
      className="font-medium text-accent underline"
    >
      {request === undefined ? 'In the audit log' : 'See it in the audit log'}
    </Link>
  );
}
