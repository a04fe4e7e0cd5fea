import type { SupportSchemas } from '@holdfast/sdk/support';
import { Notice } from '@holdfast/ui/notice';
import { Amount } from '@holdfast/ui/staff/amount';
import { Facts } from '../../../app/show/facts.tsx';

/** How much may be given back, and how much of it without a second person. */
export function RefundLimits({ limits }: { readonly limits: SupportSchemas['RefundLimits'] }) {
  const { captured, refunded, promised, left, alone, disputed } = limits;
  return (
    <>
      <div className="rounded-control bg-raised p-4">
        <Facts
          facts={[
            ['Taken', <Amount key="captured" money={captured} />],
            ['Given back', <Amount key="refunded" money={refunded} />],
            ['Promised', <Amount key="promised" money={promised} />],
            [
              'Left',
              <strong key="left">
                <Amount money={left} />
              </strong>,
            ],
            ['You alone may give back', <Amount key="alone" money={alone} />],
          ]}
        />
      </div>
      {disputed ? (
        <Notice kind="warn">A charge is disputed: nothing is given back until the bank has decided.</Notice>
      ) : null}
    </>
  );
}
