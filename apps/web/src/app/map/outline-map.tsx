import { divIcon, type Map as LeafletMap, type Marker, marker } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { drawMap, showPoints } from './draw-map.ts';
import type { MapCentre, MapSpot } from './map-spot.ts';

const spotsZoom = 14;
const farForward = 1000;

/** What a map of outlines shows. */
export interface OutlineMapProps {
  readonly label: string;
  readonly centre: MapCentre;
  readonly spots: readonly MapSpot[];
  /** The spot that is looked at elsewhere on the page. */
  readonly activeId?: string | undefined;
  readonly onChoose?: (id: string) => void;
  /** How near it comes at first, unless spots far from each other keep it away. */
  readonly maxZoom?: number;
  readonly wheel?: boolean;
}

const markClass =
  'absolute -translate-x-1/2 -translate-y-1/2 rounded-full border px-2.5 py-1 text-sm font-semibold whitespace-nowrap tabular-nums shadow-card';
const markLook = (isActive: boolean) =>
  isActive ? 'border-accent bg-accent text-on-accent' : 'border-line-strong bg-surface text-ink';

interface Placed {
  readonly spot: MapSpot;
  readonly box: HTMLElement;
  readonly marker: Marker;
}

/** A map of bundled outlines with marks on it; nothing is asked of another server. */
export default function OutlineMap({ label, centre, spots, activeId, onChoose, ...look }: OutlineMapProps) {
  const { maxZoom = spotsZoom, wheel = false } = look;
  const t = useTranslations('lodging.map');
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap>();
  const [placed, setPlaced] = useState<readonly Placed[]>([]);
  const { latitude, longitude, name = '' } = centre;

  useEffect(() => {
    if (box.current === null) return undefined;
    const drawn = drawMap(
      box.current,
      { latitude, longitude, name },
      {
        zoomIn: t('zoomIn'),
        zoomOut: t('zoomOut'),
        kilometres: (count) => t('kilometres', { count: String(count) }),
        wheel,
      },
    );
    const resized = new ResizeObserver(() => drawn.invalidateSize({ animate: false }));
    resized.observe(box.current);
    setMap(drawn);
    return () => {
      resized.disconnect();
      setMap(undefined);
      drawn.remove();
    };
  }, [latitude, longitude, name, t, wheel]);

  useEffect(() => {
    if (map === undefined) return undefined;
    const marks = spots.map((spot): Placed => {
      const holder = document.createElement('div');
      const icon = divIcon({ html: holder, className: '', iconSize: [0, 0] });
      const mark = marker([spot.latitude, spot.longitude], { icon, keyboard: false, interactive: false });
      return { spot, box: holder, marker: mark.addTo(map) };
    });
    setPlaced(marks);
    showPoints(map, [...spots, { latitude, longitude }], maxZoom);
    return () => {
      setPlaced([]);
      for (const { marker: mark } of marks) mark.remove();
    };
  }, [map, spots, latitude, longitude, maxZoom]);

  useEffect(() => {
    for (const { spot, marker: mark } of placed) mark.setZIndexOffset(spot.id === activeId ? farForward : 0);
  }, [placed, activeId]);

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: Leaflet makes the box itself a stop for the keyboard. */}
      <div
        ref={box}
        role="region"
        aria-label={label}
        className="isolate size-full bg-accent-soft! font-sans! data-[near=true]:bg-canvas! [&_.leaflet-bar_a]:border-line! [&_.leaflet-bar_a]:bg-surface! [&_.leaflet-bar_a]:text-ink! [&_.leaflet-bar]:border-line-strong! [&_.leaflet-control-scale-line]:border-line-strong! [&_.leaflet-control-scale-line]:bg-surface/80! [&_.leaflet-control-scale-line]:text-ink! [&_.leaflet-control-scale-line]:text-shadow-none!"
      />
      {placed.map(({ spot, box: holder }) =>
        createPortal(
          onChoose === undefined ? (
            <span className={`${markClass} ${markLook(spot.id === activeId)}`}>{spot.text}</span>
          ) : (
            <button
              type="button"
              aria-label={spot.label}
              aria-pressed={spot.id === activeId}
              onClick={() => onChoose(spot.id)}
              className={`${markClass} pointer-events-auto cursor-pointer hover:border-accent ${markLook(spot.id === activeId)}`}
            >
              {spot.text}
            </button>
          ),
          holder,
          spot.id,
        ),
      )}
    </>
  );
}
