import type { ReactNode } from 'react';
import { Tabs as AriaTabs, type Key, Tab, TabList, TabPanel } from 'react-aria-components';

/** One of several views of the same place. */
export interface View {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** What tabs need; give `selected` where the address says which one is open. */
export interface TabsProps {
  readonly label: string;
  readonly views: readonly View[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Views of one place beside each other, one open. */
export function Tabs({ label, views, selected, onSelect }: TabsProps) {
  const choose = (key: Key) => onSelect?.(String(key));
  return (
    <AriaTabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={choose}
      className="flex flex-col gap-5"
    >
      <TabList aria-label={label} className="relative flex gap-1 overflow-x-auto border-b border-line">
        {views.map((view) => (
          <Tab
            key={view.id}
            id={view.id}
            {...(view.id === selected ? { ref: moveIntoSight } : {})}
            className="cursor-pointer border-b-2 border-transparent px-4 py-2.5 font-medium whitespace-nowrap text-ink-soft hover:text-ink data-[selected]:border-accent data-[selected]:text-ink"
          >
            {view.label}
          </Tab>
        ))}
      </TabList>
      {views.map((view) => (
        <TabPanel key={view.id} id={view.id} className="outline-offset-4">
          {view.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

// On narrow screens the open one may be out of sight; only the row is moved, never the page.
function moveIntoSight(tab: HTMLElement | null): void {
  const row = tab?.parentElement;
  if (tab && row) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
}
