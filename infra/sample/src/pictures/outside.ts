import {
  arch,
  box,
  type Dice,
  darker,
  disc,
  glow,
  lighter,
  mix,
  oval,
  placed,
  shaded,
  shape,
  times,
} from './brush.ts';
import type { Light } from './light.ts';
import { backdrop, palm, pine, type Surrounding } from './scenery.ts';

/** A hotel's own colours: walls, what is painted on them, and stuffs. */
export interface Scheme {
  readonly wall: string;
  readonly accent: string;
  readonly second: string;
  readonly wood: string;
}

/** A hotel from outside, before what lies around it. */
export function outside(surrounding: Surrounding, light: Light, scheme: Scheme, dice: Dice): string {
  const dim = light.stars ? 0.52 : 0.1;
  const wall = mix(scheme.wall, light.near, dim);
  const accent = mix(scheme.accent, light.near, dim * 0.7);
  const ground = mix(light.ground, light.near, 0.16);
  const forecourt =
    shade(`M0 706C300 682 900 682 1200 706V800H0Z`, ground) +
    shade('M470 694H730L860 800H340Z', lighter(ground, 0.16));
  const evening = light.stars ? glow(600, 690, 300, light.window, 0.5) : '';
  const scenery = backdrop(surrounding, light, dice);
  // Smaller than the sheet and seldom in its middle, so that there is something to see beside it.
  const size = dice(76, 88) / 100;
  const hotel = placed(
    front({ wall, accent, light, dice }) + evening,
    600 - 600 * size + dice(-70, 70),
    712 - 704 * size,
    size,
  );
  return `${scenery}${forecourt}${hotel}${garden(surrounding, light, dice)}`;
}

const shade = (path: string, fill: string) => shape(path, fill);

interface Front {
  readonly wall: string;
  readonly accent: string;
  readonly light: Light;
  readonly dice: Dice;
}

function front({ wall, accent, light, dice }: Front): string {
  const floors = dice(4, 5);
  const columns = dice(6, 8);
  const storey = 84;
  const width = columns * 76 + 44;
  const [x, foot] = [600 - width / 2, 704];
  const y = foot - floors * storey - 28;
  const pitch = (width - 44) / columns;
  const windows = times(columns * (floors - 1), (index) => {
    const left = x + 22 + (index % columns) * pitch + pitch / 2 - 17;
    return window(left, y + 36 + Math.floor(index / columns) * storey, dice(0, 10) > 3, accent, light, wall);
  });
  const wings =
    box(x - 92, y + storey + 44, 96, foot - y - storey - 44, darker(wall, 0.12)) +
    box(x + width - 4, y + storey + 44, 96, foot - y - storey - 44, darker(wall, 0.12));
  const rows = floors - 2;
  const wingWindows = times(rows * 2, (index) => {
    const left = index % 2 === 0 ? x - 62 : x + width + 30;
    return box(left, y + storey + 72 + Math.floor(index / 2) * 74, 30, 42, glass(dice(0, 10) > 4, light), 3);
  });
  const roof = roofOf(dice(0, 2), x, y, width, accent, wall);
  const side = shape(
    `M${x + width * 0.72} ${y}H${x + width}V${foot}H${x + width * 0.72}Z`,
    darker(wall, 0.3),
    0.16,
  );
  return (
    wings +
    wingWindows +
    box(x, y, width, foot - y, wall) +
    side +
    roof +
    windows +
    groundFloor(x, foot, width, accent, light, wall)
  );
}

function roofOf(kind: number, x: number, y: number, width: number, accent: string, wall: string): string {
  const roofs = [
    `${shape(`M${x - 14} ${y + 6}L${x + 44} ${y - 66}H${x + width - 44}L${x + width + 14} ${y + 6}Z`, darker(accent, 0.3))}${times(4, (index) => dormer(x + width * (0.2 + index * 0.2), y - 8, wall, accent))}`,
    `${box(x - 12, y - 12, width + 24, 22, lighter(wall, 0.3), 3)}${box(x + width / 2 - 70, y - 62, 140, 54, wall)}${box(x + width / 2 - 80, y - 70, 160, 12, lighter(wall, 0.3), 3)}${disc(x + width / 2, y - 34, 16, accent)}`,
    `${shape(`M${x - 8} ${y + 4}Q${x + width / 2} ${y - 96} ${x + width + 8} ${y + 4}Z`, darker(accent, 0.22))}${box(x - 12, y - 4, width + 24, 14, lighter(wall, 0.3), 3)}`,
  ];
  return roofs[kind] ?? '';
}

function dormer(x: number, y: number, wall: string, accent: string): string {
  return `${box(x - 16, y - 34, 32, 38, wall)}${shape(`M${x - 22} ${y - 32}L${x} ${y - 54}L${x + 22} ${y - 32}Z`, darker(accent, 0.45))}${box(x - 8, y - 26, 16, 24, mix(wall, '#ffe3a3', 0.6), 2)}`;
}

const glass = (lit: boolean, light: Light) =>
  lit ? light.window : mix(light.near, light.sky[1], light.stars ? 0.18 : 0.55);

function window(x: number, y: number, lit: boolean, accent: string, light: Light, wall: string): string {
  const pane = shape(arch(x, y, 34, 50), glass(lit, light));
  const bars = box(x + 16, y + 4, 2, 46, darker(wall, 0.12)) + box(x, y + 26, 34, 2, darker(wall, 0.12));
  const flowers = times(4, (index) =>
    disc(x + 3 + index * 9.5, y + 51, 5, index % 2 === 0 ? accent : lighter(accent, 0.35)),
  );
  return `${shape(arch(x - 4, y - 4, 42, 57), lighter(wall, 0.35))}${pane}${bars}${box(x - 6, y + 52, 46, 6, darker(wall, 0.22), 2)}${flowers}`;
}

function groundFloor(
  x: number,
  foot: number,
  width: number,
  accent: string,
  light: Light,
  wall: string,
): string {
  const bays = Math.floor((width - 150) / 2 / 88);
  const shops = times(bays * 2, (index) => {
    const left = index < bays ? x + 18 + index * 88 : x + width - 18 - (index - bays + 1) * 88 + 14;
    const stripes = times(4, (stripe) => box(left - 4 + stripe * 20.5, foot - 92, 10, 20, '#fffaf0'));
    return `${box(left, foot - 74, 74, 60, glass(true, light), 3)}${box(left - 4, foot - 92, 82, 20, accent, 2)}${stripes}`;
  });
  const middle = x + width / 2;
  const door = `${shape(arch(middle - 46, foot - 116, 92, 116), darker(wall, 0.4))}${shape(arch(middle - 38, foot - 106, 76, 106), glass(true, light))}${box(middle - 2, foot - 98, 4, 98, darker(accent, 0.35))}`;
  const canopy = `${shape(`M${middle - 78} ${foot - 120}H${middle + 78}L${middle + 92} ${foot - 94}H${middle - 92}Z`, accent)}${times(7, (index) => shape(`M${middle - 92 + index * 26.3} ${foot - 94}a13.1 11 0 0 0 26.3 0Z`, index % 2 === 0 ? accent : '#fffaf0'))}`;
  const lamps = [-112, 112]
    .map(
      (dx) =>
        glow(middle + dx, foot - 66, 34, light.window, 0.75) + disc(middle + dx, foot - 66, 7, '#fff3cf'),
    )
    .join('');
  const steps =
    box(middle - 64, foot - 8, 128, 8, lighter(wall, 0.4)) +
    box(middle - 76, foot, 152, 8, lighter(wall, 0.25));
  return `${box(x, foot - 104, width, 6, lighter(wall, 0.35))}${shops}${door}${canopy}${lamps}${steps}`;
}

function garden(surrounding: Surrounding, light: Light, dice: Dice): string {
  const leaf = mix(light.green, light.near, light.stars ? 0.45 : 0.12);
  const tall = (x: number) => {
    if (surrounding === 'alpine') return placed(pine(darker(leaf, 0.25)), x, 738, dice(17, 24) / 10);
    if (surrounding === 'coast' || surrounding === 'desert')
      return placed(palm(darker(leaf, 0.2)), x, 752, dice(115, 150) / 100);
    return tree(x, 746, dice(88, 118) / 100, leaf);
  };
  const hedges = times(9, (index) =>
    index > 2 && index < 6
      ? ''
      : oval(
          70 + index * 132,
          766,
          dice(80, 100),
          dice(32, 44),
          mix(leaf, index % 2 === 0 ? '#ffffff' : '#101820', 0.09),
        ),
  );
  return `${tall(94)}${tall(1108)}${dice(0, 1) === 1 ? tall(214) : ''}${hedges}${shaded(0, 770, 1200, 30, darker(leaf, 0.18), darker(leaf, 0.4))}`;
}

function tree(x: number, y: number, size: number, leaf: string): string {
  const crown = [
    disc(0, -190, 74, leaf),
    disc(-46, -150, 54, darker(leaf, 0.1)),
    disc(48, -152, 56, darker(leaf, 0.14)),
    disc(-16, -222, 44, lighter(leaf, 0.12)),
  ];
  return placed(box(-8, -130, 16, 134, darker(leaf, 0.55), 4) + crown.join(''), x, y, size);
}
