import {
  circle,
  circleMarker,
  control,
  divIcon,
  geoJSON,
  type LatLngTuple,
  type LayerGroup,
  type Map as LeafletMap,
  latLngBounds,
  layerGroup,
  type Marker,
  map as makeMap,
  marker,
} from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { MapCentre, MapPoint } from './map-spot.ts';
import { worldOutlines } from './world-outlines.ts';

/** From here on outlines of 1 to 50 million are coarser than what is looked at: rings of distance stand in for them. */
const ringsZoom = 10;
const ringsKm = [1, 2, 5, 10, 25];
const kilometre = 1000;
const kilometresPerDegree = 111.32;

/** How a map is drawn. */
export interface MapOptions {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly kilometres: (count: number) => string;
  /** Whether turning the wheel over the map zooms. */
  readonly wheel: boolean;
}

/** A map of outlines without tiles: no picture is asked of anybody. */
export function drawMap(box: HTMLElement, centre: MapCentre, options: MapOptions): LeafletMap {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = makeMap(box, {
    attributionControl: false,
    zoomControl: false,
    zoomAnimation: !still,
    fadeAnimation: false,
    minZoom: 2,
    maxZoom: 16,
    scrollWheelZoom: options.wheel,
    worldCopyJump: true,
  });
  control.zoom({ zoomInTitle: options.zoomIn, zoomOutTitle: options.zoomOut }).addTo(map);
  control.scale({ imperial: false, position: 'bottomright' }).addTo(map);
  map.setView([centre.latitude, centre.longitude], ringsZoom);
  const rings = drawRings(centre, options.kilometres);
  const outlines = layerGroup();
  const show = () => {
    const near = map.getZoom() >= ringsZoom;
    box.dataset.near = String(near);
    const [shown, hidden] = near ? [rings, outlines] : [outlines, rings];
    hidden.remove();
    shown.addTo(map);
  };
  map.on('zoomend', show);
  show();
  void fillOutlines(outlines);
  return map;
}

/** Moves the map so that all points can be seen. */
export function showPoints(map: LeafletMap, points: readonly MapPoint[], maxZoom: number): void {
  const bounds = latLngBounds(points.map(({ latitude, longitude }) => [latitude, longitude]));
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [48, 48], maxZoom, animate: false });
}

async function fillOutlines(group: LayerGroup): Promise<void> {
  // A map without outlines still shows where the hotels lie to each other.
  const outlines = await worldOutlines().catch(() => undefined);
  if (outlines === undefined) return;
  geoJSON(outlines.land, {
    interactive: false,
    style: { className: 'fill-surface stroke-line-strong', weight: 1, fillOpacity: 1 },
  }).addTo(group);
  geoJSON(outlines.borders, {
    interactive: false,
    style: { className: 'stroke-line', weight: 1, fill: false },
  }).addTo(group);
}

function drawRings(
  { latitude, longitude, name = '' }: MapCentre,
  kilometres: (count: number) => string,
): LayerGroup {
  const group = layerGroup();
  const plain = { interactive: false, keyboard: false } as const;
  for (const km of ringsKm) {
    circle([latitude, longitude], {
      ...plain,
      radius: km * kilometre,
      className: 'stroke-line-strong fill-none',
      weight: 1,
      opacity: 0.8,
      dashArray: '2 6',
    }).addTo(group);
    const look = 'bg-canvas px-1 text-xs text-ink-soft';
    writeAt([latitude - km / kilometresPerDegree, longitude], kilometres(km), look).addTo(group);
  }
  circleMarker([latitude, longitude], {
    ...plain,
    radius: 4,
    className: 'fill-ink-soft stroke-none',
    fillOpacity: 1,
  }).addTo(group);
  writeAt([latitude, longitude], name, 'mt-4 font-semibold text-ink-soft').addTo(group);
  return group;
}

function writeAt(point: LatLngTuple, text: string, look: string): Marker {
  const label = document.createElement('span');
  label.textContent = text;
  label.className = `absolute -translate-x-1/2 -translate-y-1/2 whitespace-nowrap ${look}`;
  const icon = divIcon({ html: label, className: '', iconSize: [0, 0] });
  return marker(point, { interactive: false, keyboard: false, icon });
}
