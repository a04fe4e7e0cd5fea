import {
  arch,
  box,
  type Dice,
  darker,
  disc,
  glow,
  lighter,
  line,
  mix,
  oval,
  placed,
  shaded,
  shape,
  through,
  times,
} from './brush.ts';
import type { Light } from './light.ts';
import type { Scheme } from './outside.ts';
import { backdrop, palm, type Surrounding } from './scenery.ts';

/** Where something is drawn: what lies around the hotel, in which light, in whose colours. */
export interface Place {
  readonly surrounding: Surrounding;
  readonly light: Light;
  readonly scheme: Scheme;
  readonly dice: Dice;
}

const evening = '#ffd9a0';

/** A wall, and a floor of boards before it. */
export function space({ scheme, light }: Place, floor = 590): string {
  const wall = mix(scheme.wall, light.near, light.stars ? 0.4 : 0.05);
  const wood = mix(scheme.wood, light.near, light.stars ? 0.35 : 0.04);
  const boards = times(9, (index) =>
    line(`M${600 + (index - 4) * 130} ${floor}L${600 + (index - 4) * 330} 800`, darker(wood, 0.22), 2, 0.5),
  );
  return `${shaded(0, 0, 1200, floor, lighter(wall, 0.12), darker(wall, 0.07))}${shaded(0, floor, 1200, 800 - floor, wood, darker(wood, 0.22))}${boards}${box(0, floor - 16, 1200, 16, lighter(wall, 0.34))}`;
}

/** A window with what is outside it; square when `round` is false. */
export function windowOn(
  { surrounding, light, dice, scheme }: Place,
  id: string,
  [x, y, width, height]: readonly [number, number, number, number],
  round = true,
): string {
  const opening = round ? arch(x, y, width, height) : `M${x} ${y}h${width}v${height}h${-width}Z`;
  const frame = round
    ? arch(x - 14, y - 14, width + 28, height + 14)
    : `M${x - 14} ${y - 14}h${width + 28}v${height + 28}h${-width - 28}Z`;
  const scale = Math.max(width / 900, height / 760);
  const view = placed(
    backdrop(surrounding, light, dice),
    x + width / 2 - 600 * scale,
    y + height - 770 * scale,
    scale,
  );
  const bar = lighter(scheme.wall, 0.55);
  const bars = box(x + width / 2 - 4, y, 8, height, bar) + box(x, y + height * 0.56, width, 7, bar);
  return `${shape(frame, bar)}${through(id, opening, view + bars)}${box(x - 26, y + height, width + 52, 16, lighter(scheme.wall, 0.7), 3)}`;
}

/** Curtains to both sides of a window. */
export function curtains(x: number, y: number, width: number, height: number, color: string): string {
  const side = (from: number, sign: number) => {
    const fold = (index: number) =>
      shape(
        `M${from + sign * index * 26} ${y}q${sign * 30} ${height / 2} ${sign * 6} ${height}h${sign * 26}q${sign * 18} ${-height / 2} 0 ${-height}Z`,
        index % 2 === 0 ? color : darker(color, 0.13),
      );
    return times(3, fold);
  };
  return (
    side(x - 62, 1) + side(x + width + 62, -1) + box(x - 88, y - 16, width + 176, 12, darker(color, 0.5), 6)
  );
}

export function plant(x: number, y: number, size: number, pot: string, leaf = '#4f8062'): string {
  const leaves = times(9, (index) => {
    const lean = (index - 4) * 23;
    const tip = -150 - (4 - Math.abs(index - 4)) * 18;
    return shape(
      `M0 -50Q${lean * 0.3 - 18} ${tip * 0.6} ${lean} ${tip}Q${lean * 0.6 + 16} ${tip * 0.55} 0 -50Z`,
      index % 2 === 0 ? leaf : darker(leaf, 0.2),
    );
  });
  return placed(
    `${leaves}${shape('M-38 -58H38L28 0H-28Z', pot)}${box(-42, -66, 84, 14, darker(pot, 0.12), 4)}`,
    x,
    y,
    size,
  );
}

function hangingLamp(x: number, drop: number, color: string): string {
  return `${glow(x, drop + 30, 170, evening, 0.42)}${box(x - 1.5, 0, 3, drop, darker(color, 0.5))}${shape(`M${x - 44} ${drop + 40}Q${x} ${drop - 48} ${x + 44} ${drop + 40}Z`, color)}${oval(x, drop + 40, 30, 7, '#fff3d2')}`;
}

export function sofa(x: number, y: number, width: number, color: string, cushion: string): string {
  return `${box(x + 14, y, width - 28, 110, darker(color, 0.12), 26)}${box(x, y + 42, 54, 92, color, 22)}${box(x + width - 54, y + 42, 54, 92, color, 22)}${box(x + 34, y + 76, width - 68, 58, lighter(color, 0.1), 14)}${box(x + 62, y + 28, 66, 62, cushion, 14)}${box(x + width - 128, y + 28, 66, 62, lighter(cushion, 0.25), 14)}${box(x + 26, y + 134, 12, 22, darker(color, 0.6))}${box(x + width - 38, y + 134, 12, 22, darker(color, 0.6))}`;
}

const shadow = (x: number, y: number, rx: number, ry = 16) => oval(x, y, rx, ry, '#101820', 0.16);

/** The hall where guests arrive. */
export function lobby(place: Place): string {
  const { scheme, light, dice } = place;
  const windows = times(3, (index) =>
    windowOn({ ...place }, `w${index}`, [150 + index * 345, 110, 210, 400]),
  );
  const desk = `${shadow(960, 704, 220)}${box(760, 520, 400, 180, scheme.wood, 8)}${box(740, 506, 440, 22, lighter(scheme.wood, 0.45), 6)}${times(9, (index) => box(780 + index * 42, 544, 22, 140, darker(scheme.wood, 0.16), 4))}${box(860, 470, 44, 36, darker(scheme.accent, 0.2), 4)}${disc(1060, 494, 14, '#e7bf6a')}${box(1042, 498, 36, 8, darker('#e7bf6a', 0.3), 3)}`;
  const rug =
    oval(330, 724, 330, 56, darker(scheme.accent, 0.1)) +
    oval(330, 724, 290, 46, lighter(scheme.accent, 0.18)) +
    oval(330, 724, 240, 36, scheme.accent);
  const table = `${oval(330, 716, 84, 20, lighter(scheme.wood, 0.3))}${box(324, 716, 12, 46, darker(scheme.wood, 0.3))}${plant(330, 712, 0.34, '#f5efe2')}`;
  const lamps = [330, 600, 960]
    .map((x) => hangingLamp(x, dice(80, 130), light.stars ? '#f0c477' : scheme.second))
    .join('');
  return `${space(place)}${windows}${lamps}${rug}${sofa(130, 556, 400, scheme.second, scheme.accent)}${table}${plant(56, 716, 1.15, scheme.accent)}${plant(672, 700, 0.9, lighter(scheme.wood, 0.3))}${desk}`;
}

/** Water to swim in, before what lies around. */
export function pool(place: Place): string {
  const { scheme, light, dice, surrounding } = place;
  const stone = mix(light.ground, '#ffffff', light.stars ? 0.06 : 0.35);
  const water = mix('#3fb4c6', light.near, light.stars ? 0.4 : 0.02);
  const glimmer = times(
    30,
    () =>
      `<g opacity=".4">${box(dice(80, 1040), dice(620, 780), dice(40, 150), 4, lighter(water, 0.5), 2)}</g>`,
  );
  const lounger = (x: number) =>
    `${shadow(x + 66, 598, 84, 9)}${shape(`M${x} 572L${x + 46} 566L${x + 22} 508L${x + 8} 510Z`, '#fffaf0')}${box(x + 34, 562, 108, 16, '#fffaf0', 6)}${box(x + 50, 553, 60, 12, scheme.accent, 6)}${box(x + 14, 574, 6, 24, darker(scheme.wood, 0.2))}${box(x + 126, 574, 6, 24, darker(scheme.wood, 0.2))}`;
  const parasol = (x: number) =>
    `${box(x - 4, 372, 8, 222, darker(scheme.wood, 0.15))}${times(5, (index) => shape(`M${x} 344L${x - 130 + index * 52} 418Q${x - 104 + index * 52} 432 ${x - 78 + index * 52} 418Z`, index % 2 === 0 ? scheme.accent : '#fffaf0'))}`;
  const leaf = darker(mix(light.green, light.near, light.stars ? 0.4 : 0), 0.1);
  const palms =
    surrounding === 'alpine' ? '' : placed(palm(leaf), 70, 640, 1.7) + placed(palm(leaf), 1140, 630, 1.45);
  const hedge = times(16, (index) =>
    disc(index * 82, 566 + dice(-6, 6), dice(40, 56), mix(leaf, '#ffffff', (index % 3) * 0.06)),
  );
  const lights = light.stars ? glow(600, 700, 420, '#8ff0ef', 0.45) : '';
  return `${backdrop(surrounding, light, dice)}${hedge}${shaded(0, 570, 1200, 230, stone, darker(stone, 0.12))}${shape('M60 628H1140L1330 830H-130Z', lighter(stone, 0.4))}${shape('M92 640H1108L1270 820H-70Z', water)}${lights}${glimmer}${parasol(318)}${lounger(196)}${lounger(372)}${parasol(866)}${lounger(744)}${lounger(920)}${palms}`;
}

/** A table by the window in the morning. */
export function breakfast(place: Place): string {
  const { scheme, dice } = place;
  const cloth = '#fdf8ee';
  const table = `${shape('M70 560H1130L1240 800H-40Z', cloth)}${shape('M70 560H1130L1136 574H64Z', darker(cloth, 0.12))}${times(11, (index) => line(`M${120 + index * 96} 562L${-10 + index * 122} 800`, scheme.second, 12, 0.16))}`;
  const cup = (x: number, y: number) =>
    `${oval(x, y + 44, 84, 18, darker(cloth, 0.16))}${oval(x, y + 40, 84, 18, '#ffffff')}${shape(`M${x - 48} ${y - 26}H${x + 48}Q${x + 44} ${y + 42} ${x} ${y + 42}T${x - 48} ${y - 26}Z`, scheme.accent)}${line(`M${x + 46} ${y - 12}q40 0 30 26t-42 16`, scheme.accent, 10)}${oval(x, y - 26, 48, 11, '#5b3a2a')}${oval(x - 6, y - 27, 26, 5, '#8a5f45')}${line(`M${x - 14} ${y - 52}q-16 -22 0 -42t0 -40`, '#ffffff', 6, 0.55)}${line(`M${x + 16} ${y - 50}q16 -22 0 -40t0 -36`, '#ffffff', 6, 0.45)}`;
  const roll = (x: number, y: number, size: number) =>
    placed(
      `${times(5, (index) => oval(-52 + index * 26, Math.abs(index - 2) * 9, 22, 34 - Math.abs(index - 2) * 5, index % 2 === 0 ? '#d9924a' : '#e8ab60'))}`,
      x,
      y,
      size,
    );
  const plate = `${oval(596, 700, 176, 44, darker(cloth, 0.15))}${oval(596, 693, 176, 44, '#ffffff')}${oval(596, 693, 128, 30, darker(cloth, 0.05))}${roll(548, 676, 1)}${roll(652, 684, 0.9)}`;
  const juice = `${shape('M826 560H910L900 690H836Z', '#ffffff', 0.55)}${shape('M830 592H906L898 684H838Z', '#f5a33b')}${oval(868, 592, 38, 8, '#ffc46b')}${box(880, 524, 6, 80, scheme.accent, 3)}`;
  const fruit = `${[
    ['#d9534a', 962, 620],
    ['#f0b13e', 1030, 622],
    ['#8fae4b', 996, 598],
    ['#a2466e', 1062, 612],
    ['#e77f4c', 930, 632],
  ]
    .map(([color, x, y]) => disc(Number(x), Number(y), 34, String(color)))
    .join(
      '',
    )}${shape('M890 636H1110Q1092 716 1000 716T890 636Z', scheme.second)}${oval(1000, 716, 52, 10, darker(scheme.second, 0.3))}`;
  const vase = `${times(6, (index) => line(`M186 560Q${150 + index * 14} 470 ${116 + index * 28} ${dice(390, 440)}`, '#5d8a66', 5))}${times(6, (index) => placed(times(6, (petal) => disc(Math.cos(petal * 1.05) * 15, Math.sin(petal * 1.05) * 15, 11, index % 2 === 0 ? scheme.accent : lighter(scheme.accent, 0.45))) + disc(0, 0, 9, '#f6d06b'), 116 + index * 28, dice(386, 430)))}${shape('M158 540H214L226 640Q186 660 146 640Z', lighter(scheme.second, 0.35))}`;
  return `${space(place, 640)}${windowOn(place, 'wb', [300, 60, 620, 430], false)}${curtains(300, 46, 620, 460, lighter(scheme.second, 0.3))}${table}${vase}${cup(360, 660)}${plate}${juice}${fruit}`;
}

/** What is seen from a balcony. */
export function balcony(place: Place): string {
  const { surrounding, light, scheme, dice } = place;
  const rail = mix(darker(scheme.wood, 0.45), light.near, light.stars ? 0.5 : 0.1);
  const bars = times(31, (index) => box(index * 40 - 3, 596, 6, 150, rail));
  const floor = mix(scheme.wood, light.near, light.stars ? 0.45 : 0.08);
  const chair = (x: number, flip: number) =>
    `<g transform="translate(${x} 0) scale(${flip} 1)">${shadow(10, 778, 90, 10)}${shape('M-70 560Q-86 556 -84 574L-62 690H-40L-56 566Z', scheme.second)}${box(-62, 672, 136, 20, lighter(scheme.second, 0.12), 8)}${line('M-52 690L-66 776M64 690L78 776', rail, 8)}</g>`;
  const table = `${oval(600, 676, 78, 16, lighter(scheme.wood, 0.4))}${box(595, 684, 10, 92, rail)}${shape('M572 628H600L596 668H576Z', '#ffffff', 0.8)}${shape('M616 640H646L640 670H622Z', scheme.accent)}`;
  return `${backdrop(surrounding, light, dice)}${shaded(0, 742, 1200, 58, floor, darker(floor, 0.3))}${bars}${box(0, 584, 1200, 16, rail, 4)}${box(0, 738, 1200, 10, rail)}${chair(420, 1)}${chair(780, -1)}${table}${plant(88, 778, 1.1, scheme.accent)}${plant(1122, 778, 0.95, scheme.accent)}`;
}
