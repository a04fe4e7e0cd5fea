import type { SupportSchemas } from '@holdfast/sdk/support';
import { Amount } from '@holdfast/ui/staff/amount';

/** What goes back to the guest and what is kept. */
export function EndingFigures({
  ending: { refund, fee },
}: {
  readonly ending: SupportSchemas['EndingPreview']['byPolicy'];
}) {
  return (
    <dl aria-live="polite" className="grid grid-cols-2 gap-4 rounded-control bg-raised p-4">
      <div>
        <dt className="text-sm text-ink-soft">Goes back to the guest</dt>
        <dd className="text-2xl font-bold">
          <Amount money={refund} />
        </dd>
      </div>
      <div>
        <dt className="text-sm text-ink-soft">Is kept</dt>
        <dd className="text-2xl font-bold">
          <Amount money={fee} />
        </dd>
      </div>
    </dl>
  );
}
