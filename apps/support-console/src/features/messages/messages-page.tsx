import { PageHead } from '@holdfast/ui/staff/page-head';
import { Tabs } from '@holdfast/ui/tabs';
import { DeadMessages } from './components/dead-messages.tsx';
import { FailedMessages } from './components/failed-messages.tsx';

/** What is shown of messages. */
export interface MessagesShown {
  readonly view: 'failed' | 'dead';
  readonly page: number;
}

/** E-mails and text messages that did not arrive, and requests for some that nobody could do anything with. */
export function MessagesPage({
  shown: { view, page },
  onShow,
}: {
  readonly shown: MessagesShown;
  readonly onShow: (shown: MessagesShown) => void;
}) {
  const onPage = (to: number) => onShow({ view, page: to });
  return (
    <>
      <PageHead title="Messages">
        What guests, hotels and partners should have been told, and were not.
      </PageHead>
      <Tabs
        label="Messages"
        selected={view}
        onSelect={(id) => onShow({ view: id as MessagesShown['view'], page: 1 })}
        views={[
          { id: 'failed', label: 'Did not arrive', content: <FailedMessages page={page} onPage={onPage} /> },
          { id: 'dead', label: 'Dead letters', content: <DeadMessages page={page} onPage={onPage} /> },
        ]}
      />
    </>
  );
}
