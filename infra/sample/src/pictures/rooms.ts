import { box, darker, disc, glow, lighter, line, mix, oval, shape, times } from './brush.ts';
import { curtains, type Place, plant, sofa, space, windowOn } from './indoors.ts';
import type { Scheme } from './outside.ts';

/** The kinds of rooms a sampled hotel has. */
export type RoomKind = 'single' | 'double' | 'twin' | 'family' | 'suite';

const linen = '#fbf7ef';
const shadow = (x: number, y: number, rx: number, ry = 14) => oval(x, y, rx, ry, '#101820', 0.18);

/** A bed seen from its foot, `width` wide, with its head at the wall. */
function bed(x: number, width: number, { accent, second, wood }: Scheme): string {
  const pillows = width > 240 ? 2 : 1;
  const span = (width - 36) / pillows;
  const pillow = times(
    pillows,
    (index) =>
      box(x + 22 + index * span, 470, span - 10, 62, linen, 22) +
      box(
        x + 22 + span * (index + 0.5) - 40,
        496,
        74,
        50,
        index % 2 === 0 ? accent : lighter(accent, 0.35),
        14,
      ),
  );
  return `${shadow(x + width / 2, 744, width * 0.58)}${box(x - 12, 360, width + 24, 230, darker(second, 0.14), 26)}${times(Math.floor(width / 60), (index) => box(x + 8 + index * 60, 376, 4, 130, darker(second, 0.3), 2))}${box(x, 520, width, 190, linen, 18)}${pillow}${shape(`M${x - 8} 584Q${x + width / 2} 566 ${x + width + 8} 584V712Q${x + width / 2} 728 ${x - 8} 712Z`, darker(linen, 0.06))}${shape(`M${x - 12} 628Q${x + width / 2} 608 ${x + width + 12} 628V716Q${x + width / 2} 736 ${x - 12} 716Z`, accent)}${shape(`M${x - 12} 652Q${x + width / 2} 632 ${x + width + 12} 652V664Q${x + width / 2} 644 ${x - 12} 664Z`, lighter(accent, 0.35))}${box(x, 716, 16, 30, darker(wood, 0.35))}${box(x + width - 16, 716, 16, 30, darker(wood, 0.35))}`;
}

function bedside(x: number, { wood, second }: Scheme): string {
  return `${glow(x + 42, 478, 170, '#ffdca0', 0.5)}${box(x, 578, 84, 116, wood, 6)}${box(x + 8, 594, 68, 36, darker(wood, 0.14), 4)}${disc(x + 42, 612, 4, lighter(wood, 0.6))}${box(x + 8, 638, 68, 36, darker(wood, 0.14), 4)}${box(x + 38, 520, 8, 58, darker(wood, 0.4))}${shape(`M${x + 18} 526L${x + 28} 464H${x + 56}L${x + 66} 526Z`, lighter(second, 0.28))}`;
}

/** A framed poster: a sun over hills, in the room's own colours. */
function poster(
  x: number,
  y: number,
  width: number,
  height: number,
  { accent, second, wood }: Scheme,
): string {
  const [inner, foot] = [width - 24, y + height - 12];
  return `${box(x, y, width, height, darker(wood, 0.3), 3)}${box(x + 6, y + 6, width - 12, height - 12, '#fdf9f0')}${disc(x + width * 0.6, y + height * 0.4, width * 0.17, accent)}${shape(`M${x + 12} ${foot}V${y + height * 0.66}q${inner / 4} ${-height * 0.16} ${inner / 2} 0t${inner / 2} 0V${foot}Z`, second)}${shape(`M${x + 12} ${foot}V${y + height * 0.8}q${inner / 4} ${height * 0.1} ${inner / 2} 0t${inner / 2} -6V${foot}Z`, darker(second, 0.3))}`;
}

function rug(x: number, y: number, rx: number, { accent, wall }: Scheme): string {
  return (
    oval(x, y, rx, rx * 0.13, mix(accent, wall, 0.55)) +
    oval(x, y, rx * 0.86, rx * 0.1, mix(accent, wall, 0.75))
  );
}

const sleeping: Record<RoomKind, (scheme: Scheme) => string> = {
  single: (scheme) => bed(180, 220, scheme) + bedside(426, scheme),
  double: (scheme) => bedside(104, scheme) + bed(206, 350, scheme) + bedside(576, scheme),
  twin: (scheme) => bed(100, 215, scheme) + bedside(342, scheme) + bed(452, 215, scheme),
  family: (scheme) => bedside(60, scheme) + bed(160, 370, scheme) + bed(570, 170, scheme),
  suite: (scheme) => bedside(70, scheme) + bed(170, 430, scheme) + bedside(618, scheme),
};

/** A room with its beds and the window. */
export function bedroom(kind: RoomKind, place: Place): string {
  const { scheme } = place;
  const window = kind === 'suite' ? ([790, 90, 350, 450] as const) : ([826, 130, 262, 370] as const);
  const [x, y, width, height] = window;
  const pictures =
    kind === 'twin'
      ? poster(160, 180, 96, 130, scheme) + poster(512, 180, 96, 130, scheme)
      : poster(300, 150, 170, 180, scheme);
  return `${space(place)}${windowOn(place, 'wr', window, kind !== 'single')}${curtains(x, y - 30, width, height + 90, lighter(scheme.second, 0.22))}${pictures}${rug(430, 748, 400, scheme)}${sleeping[kind](scheme)}${plant(1130, 728, 0.95, scheme.accent)}`;
}

function desk({ wood, accent, second }: Scheme): string {
  return `${shadow(520, 742, 330)}${box(250, 560, 560, 20, lighter(wood, 0.2), 4)}${box(274, 580, 16, 164, darker(wood, 0.2))}${box(770, 580, 16, 164, darker(wood, 0.2))}${box(610, 580, 150, 74, wood, 4)}${disc(685, 616, 5, lighter(wood, 0.6))}${glow(350, 500, 190, '#ffdca0', 0.5)}${line('M350 558V492L392 440', darker(wood, 0.5), 8)}${shape('M370 430L430 446L408 484Q372 470 370 430Z', accent)}${box(470, 480, 150, 80, darker(second, 0.4), 6)}${box(480, 488, 130, 64, lighter(second, 0.55), 3)}${box(456, 556, 178, 8, darker(second, 0.5), 4)}${box(690, 520, 22, 40, accent, 4)}${times(4, (index) => line(`M${694 + index * 5} 522L${684 + index * 12} 474`, index % 2 === 0 ? second : darker(wood, 0.2), 4))}${box(430, 600, 150, 26, accent, 10)}${box(438, 470, 134, 10, 'none')}${line('M446 626L430 744M564 626L580 744', darker(wood, 0.4), 10)}${shape('M428 652Q505 640 582 652V704Q505 716 428 704Z', lighter(accent, 0.2))}`;
}

function bath({ accent, second }: Scheme, place: Place): string {
  const tile = lighter(second, 0.55);
  const tiles = times(84, (index) =>
    box(
      (index % 14) * 86 + 4,
      Math.floor(index / 14) * 86 + 4,
      80,
      80,
      index % 5 === 2 ? lighter(second, 0.4) : index % 7 === 3 ? lighter(second, 0.68) : tile,
      6,
    ),
  );
  const rain = times(15, (index) =>
    line(`M${156 + index * 12} ${220 + (index % 3) * 20}V${520 - (index % 4) * 26}`, '#ffffff', 3, 0.55),
  );
  return `${box(0, 0, 1200, 610, lighter(second, 0.3))}${tiles}${box(0, 606, 1200, 194, darker(second, 0.28))}${windowOn(place, 'wq', [830, 100, 220, 250])}${box(236, 60, 8, 120, '#d8b56b')}${box(150, 176, 180, 20, '#d8b56b', 10)}${rain}${box(110, 90, 10, 560, '#ffffff', 3)}${shape('M110 90H380V650H110Z', '#ffffff', 0.14)}${box(374, 90, 8, 560, '#ffffff', 3)}${box(90, 636, 312, 26, '#fdfaf4', 8)}${shadow(760, 752, 290)}${shape('M500 540H1030Q1036 740 900 744H630Q494 740 500 540Z', '#fdfaf4')}${box(476, 522, 578, 30, '#ffffff', 14)}${times(9, (index) => disc(540 + index * 56, 520 - (index % 2) * 12, 24 + (index % 3) * 6, '#ffffff', 0.9))}${line('M976 524V450q0 -30 -34 -30t-30 26', '#d8b56b', 12)}${box(1090, 420, 70, 150, accent, 8)}${box(1090, 446, 70, 14, lighter(accent, 0.4))}${plant(448, 746, 0.8, accent)}`;
}

function corner(scheme: Scheme): string {
  const { accent, wood, second } = scheme;
  return `${rug(430, 742, 330, scheme)}${shadow(330, 728, 150)}${box(206, 470, 250, 150, accent, 50)}${box(190, 556, 66, 130, darker(accent, 0.1), 26)}${box(406, 556, 66, 130, darker(accent, 0.1), 26)}${box(242, 600, 178, 74, lighter(accent, 0.18), 18)}${box(286, 520, 84, 80, lighter(second, 0.4), 16)}${box(216, 684, 14, 40, darker(wood, 0.4))}${box(432, 684, 14, 40, darker(wood, 0.4))}${glow(560, 350, 230, '#ffdca0', 0.55)}${box(556, 370, 9, 356, darker(wood, 0.4))}${shape('M500 392L522 300H598L620 392Z', lighter(second, 0.28))}${oval(560, 730, 56, 10, darker(wood, 0.4))}${oval(620, 626, 74, 15, lighter(wood, 0.35))}${box(614, 636, 12, 96, darker(wood, 0.2))}${box(590, 594, 50, 12, accent, 3)}${box(596, 582, 46, 12, second, 3)}${poster(250, 180, 150, 190, scheme)}`;
}

function bunks(scheme: Scheme): string {
  const { wood, accent, second } = scheme;
  const bunk = (y: number, cover: string) =>
    `${box(150, y + 70, 520, 24, wood, 4)}${box(164, y + 10, 492, 62, linen, 16)}${box(178, y - 14, 110, 56, '#ffffff', 20)}${box(310, y + 8, 346, 64, cover, 14)}${box(310, y + 24, 346, 12, lighter(cover, 0.4))}`;
  return `${shadow(410, 742, 310)}${rug(760, 748, 260, scheme)}${box(136, 170, 22, 570, darker(wood, 0.15), 6)}${box(662, 170, 22, 570, darker(wood, 0.15), 6)}${bunk(300, accent)}${bunk(560, second)}${box(560, 290, 10, 450, darker(wood, 0.3), 4)}${box(634, 290, 10, 450, darker(wood, 0.3), 4)}${times(6, (index) => box(560, 330 + index * 68, 84, 10, darker(wood, 0.2), 4))}${glow(220, 250, 120, '#ffdca0', 0.6)}${disc(220, 250, 15, '#fff1cc')}${disc(764, 700, 44, accent)}${disc(750, 686, 16, lighter(accent, 0.5))}`;
}

function parlour(scheme: Scheme): string {
  const { accent, wood, second } = scheme;
  return `${rug(400, 746, 420, scheme)}${poster(220, 160, 130, 170, scheme)}${poster(380, 160, 210, 170, { ...scheme, accent: second, second: accent })}${sofa(150, 546, 500, accent, lighter(second, 0.3))}${oval(430, 744, 130, 22, lighter(wood, 0.3))}${box(424, 744, 12, 40, darker(wood, 0.3))}${shape('M400 690H424L420 732H404Z', '#ffffff', 0.85)}${shape('M440 690H464L460 732H444Z', '#ffffff', 0.85)}${box(350, 712, 26, 22, second, 4)}${glow(70, 400, 210, '#ffdca0', 0.5)}${box(66, 420, 9, 306, darker(wood, 0.4))}${shape('M14 440L34 350H106L126 440Z', lighter(second, 0.28))}`;
}

const besides: Record<RoomKind, (scheme: Scheme, place: Place) => string> = {
  single: desk,
  double: bath,
  twin: corner,
  family: bunks,
  suite: parlour,
};

/** What else such a room has: a desk, a bath, a corner to read in, bunks, a living room. */
export function besideBed(kind: RoomKind, place: Place): string {
  const { scheme } = place;
  const [x, y, width, height] = [846, 120, 250, 380] as const;
  if (kind === 'double') return bath(scheme, place);
  return `${space(place)}${windowOn(place, 'wr', [x, y, width, height], kind !== 'family')}${curtains(x, y - 30, width, height + 90, lighter(scheme.second, 0.22))}${besides[kind](scheme, place)}${plant(1136, 734, 0.9, lighter(scheme.wood, 0.3))}`;
}
