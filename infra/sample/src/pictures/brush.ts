import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The sheet that everything is drawn on, in its own units. */
const sheet = { width: 1200, height: 800 } as const;

/** Whole numbers between two, the same ones for the same seed. */
export type Dice = (from: number, to: number) => number;

export function diceOf(seed: number): Dice {
  const random = xoroshiro128plus(seed);
  return (from, to) => uniformInt(random, from, to);
}

/** A colour between two, `#rrggbb`: 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const channel = (from: number) => {
    const [a, b] = [first, second].map((color) => Number.parseInt(color.slice(from, from + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export const darker = (color: string, share: number): string => mix(color, '#101820', share);
export const lighter = (color: string, share: number): string => mix(color, '#ffffff', share);

export function box(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" rx="${radius}"/>`;
}

export function disc(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" opacity="${opacity}"/>`;
}

export function oval(x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" opacity="${opacity}"/>`;
}

export function shape(path: string, fill: string, opacity = 1): string {
  return `<path d="${path}" fill="${fill}" opacity="${opacity}"/>`;
}

export function line(path: string, stroke: string, width: number, opacity = 1): string {
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" opacity="${opacity}"/>`;
}

/** A rectangle shaded from one colour at its top to another at its foot. */
export function shaded(x: number, y: number, width: number, height: number, ...colors: string[]): string {
  const id = `g${colors.join('').replaceAll('#', '')}`;
  const stops = colors.map(
    (color, index) => `<stop offset="${index / (colors.length - 1)}" stop-color="${color}"/>`,
  );
  return `<linearGradient id="${id}" x2="0" y2="1">${stops.join('')}</linearGradient>${box(x, y, width, height, `url(#${id})`)}`;
}

/** Light that fades from a point. */
export function glow(x: number, y: number, radius: number, color: string, opacity = 0.8): string {
  const id = `l${color.slice(1)}${Math.round(opacity * 100)}`;
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${color}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></radialGradient>${disc(x, y, radius, `url(#${id})`)}`;
}

/** What is drawn, shown through a window. */
export function through(id: string, window: string, drawing: string): string {
  return `<clipPath id="${id}"><path d="${window}"/></clipPath><g clip-path="url(#${id})">${drawing}</g>`;
}

/** The path of a window with a round top. */
export function arch(x: number, y: number, width: number, height: number): string {
  const half = width / 2;
  return `M${x} ${y + height}V${y + half}a${half} ${half} 0 0 1 ${width} 0V${y + height}Z`;
}

export function placed(drawing: string, x: number, y: number, scale = 1): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${drawing}</g>`;
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

export function onSheet(drawing: string): string {
  const { width, height } = sheet;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawing}</svg>`;
}
