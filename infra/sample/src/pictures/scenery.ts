import {
  arch,
  box,
  type Dice,
  darker,
  disc,
  lighter,
  line,
  mix,
  placed,
  shaded,
  shape,
  times,
} from './brush.ts';
import { type Light, sky } from './light.ts';

/** What lies around a hotel. */
export const surroundings = ['city', 'coast', 'oldtown', 'alpine', 'desert'] as const;
export type Surrounding = (typeof surroundings)[number];

type Draw = (light: Light, dice: Dice) => string;

const backdrops: Record<Surrounding, Draw> = { city, coast, oldtown, alpine, desert };

/** Sky and scenery, as they are seen from the hotel, down to y 800. */
export function backdrop(surrounding: Surrounding, light: Light, dice: Dice): string {
  return sky(light, dice) + backdrops[surrounding](light, dice);
}

function city(light: Light, dice: Dice): string {
  const rows = times(3, (row) => {
    const color = mix(light.far, light.near, row * 0.36);
    let drawn = '';
    for (let x = -30; x < 1200; ) {
      const width = dice(46, 96);
      const height = dice(120, 300) - row * 34;
      drawn += tower(x, 610 + row * 20 - height, width, color, light, dice, row);
      x += width + dice(-2, 16);
    }
    return drawn;
  });
  return `${rows}${shaded(0, 610, 1200, 190, mix(light.far, light.near, 0.8), light.near)}${treeLine(light, dice, 655)}`;
}

function tower(
  x: number,
  y: number,
  width: number,
  color: string,
  light: Light,
  dice: Dice,
  row: number,
): string {
  const roofs = [
    '',
    shape(`M${x} ${y}L${x + width / 2} ${y - 38}L${x + width} ${y}Z`, color),
    box(x + width * 0.25, y - 22, width * 0.5, 24, color) + box(x + width / 2 - 2, y - 62, 4, 42, color),
    shape(`M${x} ${y}a${width / 2} ${width / 2.6} 0 0 1 ${width} 0Z`, color),
  ];
  const columns = Math.floor(width / 17);
  const windows = times(columns * 9, (index) => {
    if (dice(0, 10) < 6 - row) return '';
    const [column, floor] = [index % columns, Math.floor(index / columns)];
    const lit = mix(color, light.window, light.stars ? 0.9 : 0.42);
    return box(x + 9 + column * 17, y + 14 + floor * 25, 7, 12, lit, 1);
  });
  return (roofs[dice(0, 3)] ?? '') + box(x, y, width, 720 - y, color) + windows;
}

function coast(light: Light, dice: Dice): string {
  const [x] = light.at;
  const headland = `M0 470C110 400 190 372 300 420S470 452 560 470V520H0Z`;
  const island = `M760 474C830 430 900 420 960 442S1100 452 1200 474V510H760Z`;
  const shine = times(15, (index) => {
    const width = dice(20, 70) + index * 8;
    return box(x - width / 2 + dice(-16, 16), 482 + index * 17, width, 4, lighter(light.sun, 0.2), 2).replace(
      '<rect',
      '<rect opacity=".55"',
    );
  });
  const boats = times(3, (index) =>
    placed(boat(light), dice(80, 1080), 498 + index * 34, 0.6 + index * 0.28),
  );
  return `${shape(island, light.far)}${shape(headland, mix(light.far, light.near, 0.45))}${shaded(0, 470, 1200, 330, ...light.water)}${shine}${boats}`;
}

function boat(light: Light): string {
  const sail = lighter(light.sun, 0.3);
  return `${shape('M-2 0V-62L34 -6Z', sail)}${shape('M-7 -4V-48L-28 -6Z', sail, 0.85)}${shape('M-34 2H38L26 16H-24Z', darker(light.near, 0.2))}`;
}

const plaster = ['#e8b67a', '#d98b6a', '#efd3a0', '#c7796b', '#a9b9a4', '#f1e2c4', '#d4a5a0'];

function oldtown(light: Light, dice: Dice): string {
  const hill = `M0 520C220 340 420 300 620 360S980 480 1200 420V800H0Z`;
  const rows = times(3, (row) => {
    let drawn = '';
    for (let x = -20 - row * 26; x < 1200; ) {
      const width = dice(64, 104);
      drawn += house(x, 452 + row * 58 - dice(0, 56), width, 640, light, dice, row);
      x += width;
    }
    return drawn;
  });
  const spire = placed(church(mix(light.far, light.near, 0.5)), dice(240, 900), 330);
  return `${shape(hill, light.far)}${spire}${rows}${shaded(0, 632, 1200, 168, ...light.water)}${reflections(light, dice)}`;
}

function church(color: string): string {
  return `${box(0, 0, 46, 170, color)}${shape('M-5 2L23 -92L51 2Z', color)}${box(46, 62, 110, 110, color)}${shape('M40 64L100 18L162 64Z', color)}`;
}

function house(
  x: number,
  y: number,
  width: number,
  foot: number,
  light: Light,
  dice: Dice,
  row: number,
): string {
  const tone = mix(
    plaster[dice(0, plaster.length - 1)] ?? '#e8b67a',
    light.near,
    light.stars ? 0.62 : 0.34 - row * 0.11,
  );
  const roof = mix('#a5553f', light.near, light.stars ? 0.6 : 0.4 - row * 0.12);
  const columns = width > 84 ? 3 : 2;
  const gap = width / columns;
  const windows = times(columns * 3, (index) => {
    const lit = light.stars ? dice(0, 2) > 0 : false;
    const glass = lit ? light.window : mix(light.near, light.window, 0.25);
    return box(
      x + (index % columns) * gap + gap / 2 - 7,
      y + 22 + Math.floor(index / columns) * 42,
      14,
      23,
      glass,
      2,
    );
  });
  const top = shape(`M${x - 4} ${y}L${x + width / 2} ${y - dice(30, 50)}L${x + width + 4} ${y}Z`, roof);
  return box(x, y, width, foot - y, tone) + top + windows;
}

function reflections(light: Light, dice: Dice): string {
  return times(
    26,
    () =>
      `<g opacity=".35">${box(dice(0, 1150), 648 + dice(0, 140), dice(30, 130), 3, lighter(light.sky[2], 0.3), 2)}</g>`,
  );
}

function alpine(light: Light, dice: Dice): string {
  const snow = mix('#ffffff', light.sky[1], light.stars ? 0.45 : 0.14);
  const peaks = [
    peak(230, 190, 330, mix(light.far, light.near, 0.12), snow),
    peak(880, 150, 400, mix(light.far, light.near, 0.2), snow),
    peak(560, 250, 320, mix(light.far, light.near, 0.38), snow),
  ].join('');
  const hills = shape(
    'M0 560C200 500 420 580 640 540S1000 500 1200 560V800H0Z',
    mix(light.near, light.green, 0.5),
  );
  return `${peaks}${pines(light, dice, 560, 26, 0.4)}${hills}${pines(light, dice, 600, 18, 0.75)}${shaded(0, 628, 1200, 172, ...light.water)}${reflections(light, dice)}`;
}

function peak(x: number, y: number, half: number, color: string, snow: string): string {
  const flank = `M${x - half} 620L${x - half * 0.42} ${y + 190}L${x} ${y}L${x + half * 0.38} ${y + 165}L${x + half} 620Z`;
  const shadow = `M${x} ${y}L${x + half * 0.38} ${y + 165}L${x + half} 620H${x + 60}L${x - 20} ${y + 240}L${x + 40} ${y + 130}Z`;
  const cap = `M${x} ${y}L${x - half * 0.27} ${y + 122}L${x - half * 0.12} ${y + 100}L${x - 12} ${y + 150}L${x + half * 0.12} ${y + 104}L${x + half * 0.27} ${y + 118}Z`;
  return shape(flank, color) + shape(shadow, darker(color, 0.28), 0.7) + shape(cap, snow);
}

function pines(light: Light, dice: Dice, y: number, count: number, depth: number): string {
  return times(count, (index) => {
    const size = dice(70, 125) / 100;
    return placed(
      pine(mix(light.far, darker(light.green, 0.42), depth)),
      (index * 1240) / count + dice(-16, 16),
      y + 30,
      size * (0.55 + depth * 0.6),
    );
  });
}

export function pine(color: string): string {
  return `${box(-4, -10, 8, 22, darker(color, 0.4))}${shape('M0 -120L26 -62H15L36 -30H20L44 0H-44L-20 -30H-36L-15 -62H-26Z', color)}`;
}

function desert(light: Light, dice: Dice): string {
  const sand = mix('#e3a66f', light.near, light.stars ? 0.66 : 0.12);
  const dunes = times(3, (row) => {
    const y = 520 + row * 66;
    const bend = dice(-60, 60);
    return shape(
      `M0 ${y + bend / 3}C260 ${y - 90 + bend} 430 ${y + 50} 640 ${y - 16}S1010 ${y - 70 - bend} 1200 ${y + 20}V800H0Z`,
      mix(mix(light.far, sand, 0.45), darker(sand, 0.16), row * 0.5),
    );
  });
  const town = times(11, (index) => {
    const [x, width] = [110 + index * 92 + dice(-16, 16), dice(70, 108)];
    const color = mix(light.far, darker(sand, 0.3), 0.3 + (index % 3) * 0.2);
    return domed(x, 520 - dice(10, 110), width, color, index % 4 === 1, light);
  });
  return town + dunes;
}

function domed(x: number, y: number, width: number, color: string, minaret: boolean, light: Light): string {
  const opening = mix(color, light.stars ? light.window : light.near, light.stars ? 0.8 : 0.5);
  const body = box(x, y, width, 600 - y, color) + shape(arch(x + width / 2 - 9, y + 34, 18, 40), opening);
  if (!minaret)
    return body + shape(`M${x + 6} ${y + 1}a${width / 2 - 6} ${width / 2} 0 0 1 ${width - 12} 0Z`, color);
  const tall = x + width / 2 - 15;
  return `${body}${box(tall, y - 130, 30, 140, color)}${box(tall - 6, y - 92, 42, 8, color)}${shape(`M${tall - 2} ${y - 129}Q${tall + 15} ${y - 190} ${tall + 32} ${y - 129}Z`, color)}`;
}

/** Round trees side by side along a line. */
function treeLine(light: Light, dice: Dice, y: number): string {
  return times(22, (index) =>
    disc(
      index * 58 + dice(-14, 14),
      y + dice(0, 18),
      dice(30, 46),
      mix(light.near, light.green, 0.45 + (index % 3) * 0.18),
    ),
  );
}

/** A palm with its foot at 0, 0. */
export function palm(color: string): string {
  const leaf = (x: number, y: number, bend: number) =>
    line(`M14 -230Q${x / 2} ${y - bend} ${x} ${y}`, color, 13);
  return `${line('M0 0Q-14 -120 14 -230', mix(color, '#8a5a3c', 0.45), 13)}${leaf(-96, -196, 66)}${leaf(112, -188, 62)}${leaf(-70, -272, 28)}${leaf(92, -276, 30)}${leaf(-38, -150, 96)}${leaf(64, -146, 90)}`;
}
