import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Badge, type BadgeKind } from '@holdfast/ui/badge';
import { useTranslations } from 'use-intl';

type Status = CustomerSchemas['Booking']['status'];

const kinds: Readonly<Record<Status, BadgeKind>> = {
  PENDING: 'warn',
  CONFIRMED: 'good',
  CANCELLED: 'plain',
  EXPIRED: 'plain',
  REJECTED: 'plain',
  COMPLETED: 'accent',
  NO_SHOW: 'plain',
};

/** Where a booking stands, in a word. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const t = useTranslations('trips.status');
  return <Badge kind={kinds[status]}>{t(status)}</Badge>;
}
