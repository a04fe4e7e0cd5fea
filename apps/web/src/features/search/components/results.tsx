import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button } from '@holdfast/ui/button';
import { List, Map as MapIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Pager } from '../../../app/lodging/pager.tsx';
import type { Stay } from '../../../app/stay-params.ts';
import { pageSize } from '../search-params.ts';
import { HotelCard } from './hotel-card.tsx';
import { ResultsMap } from './results-map.tsx';
import { useWideScreen } from './use-wide-screen.ts';

/** What was found for a stay. */
export interface ResultsProps {
  readonly result: CustomerSchemas['SearchResult'];
  readonly place: CustomerSchemas['Place'];
  readonly stay: Stay;
  readonly showsMap: boolean;
  readonly onShowMap: (shows: boolean) => void;
  readonly onPage: (page: number) => void;
}

/** The list of hotels with the map beside it; narrow screens show one of both. */
export function Results({ result, place, stay, showsMap, onShowMap, onPage }: ResultsProps) {
  const t = useTranslations('search');
  const [activeId, setActiveId] = useState<string>();
  const isWide = useWideScreen();
  const choose = (hotelId: string) => {
    setActiveId(hotelId);
    document.getElementById(hotelId)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  };
  const chosen = result.items.find(({ hotelId }) => hotelId === activeId);
  const card = (item: CustomerSchemas['SearchItem'], first: boolean) => (
    <HotelCard
      item={item}
      stay={stay}
      first={first}
      isActive={item.hotelId === activeId}
      onActivate={setActiveId}
    />
  );
  return (
    <>
      <Button kind="secondary" wide className="mt-4 lg:hidden!" onPress={() => onShowMap(!showsMap)}>
        {showsMap ? <List aria-hidden className="size-5" /> : <MapIcon aria-hidden className="size-5" />}
        {showsMap ? t('listShow') : t('mapShow')}
      </Button>
      <div className="mt-4 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <div className={showsMap ? 'max-lg:hidden' : ''}>
          <ul aria-label={t('list')} className="flex flex-col gap-4">
            {result.items.map((item, index) => (
              <li key={item.hotelId} id={item.hotelId} className="scroll-m-4">
                {card(item, index === 0)}
              </li>
            ))}
          </ul>
          <Pager
            label={t('pages.label')}
            page={result.page}
            pages={Math.ceil(result.total / pageSize)}
            onPage={onPage}
          />
        </div>
        {isWide || showsMap ? (
          <div className="flex flex-col gap-4 lg:sticky lg:top-4">
            <div className="h-[65dvh] min-h-80 overflow-hidden rounded-card border border-line lg:h-[calc(100dvh-2rem)] lg:max-h-176">
              <ResultsMap place={place} items={result.items} activeId={activeId} onChoose={choose} />
            </div>
            {showsMap && !isWide && chosen ? <div aria-live="polite">{card(chosen, true)}</div> : null}
          </div>
        ) : null}
      </div>
    </>
  );
}
