import { type Dice, disc, glow, oval, shaded, times } from './brush.ts';

/** The colours of a time of day: the sky from above to the horizon, what is far, what is near, and lit windows. */
export interface Light {
  readonly sky: readonly [string, string, string];
  readonly sun: string;
  readonly far: string;
  readonly near: string;
  readonly water: readonly [string, string];
  readonly green: string;
  readonly ground: string;
  readonly window: string;
  readonly stars: boolean;
  /** Where the sun or the moon stands. */
  readonly at: readonly [number, number];
}

export const lights = {
  morning: {
    sky: ['#8ec9d8', '#cfe6df', '#fbe9d0'],
    ...{ sun: '#fff6df', far: '#a9c8cc', near: '#3f6f78', water: ['#a9d5d6', '#4d98a4'] },
    ...{ green: '#5c8f72', ground: '#d9cdb4', window: '#eaf6f4', stars: false, at: [860, 250] },
  },
  noon: {
    sky: ['#3f9fd0', '#86c8e4', '#dff1f2'],
    ...{ sun: '#fffbe8', far: '#93bdd0', near: '#2f6480', water: ['#56b6cc', '#16708f'] },
    ...{ green: '#4c8f63', ground: '#e6d5ae', window: '#dff0f6', stars: false, at: [930, 150] },
  },
  evening: {
    sky: ['#54538c', '#d8718a', '#fdc086'],
    ...{ sun: '#ffe9b0', far: '#b57592', near: '#45315f', water: ['#f0a184', '#65508a'] },
    ...{ green: '#4d4a62', ground: '#b98777', window: '#ffd98a', stars: false, at: [380, 400] },
  },
  night: {
    sky: ['#0f1a3a', '#25376a', '#5a6197'],
    ...{ sun: '#f4f0dc', far: '#33406f', near: '#131c3a', water: ['#394a80', '#121b3d'] },
    ...{ green: '#1d3348', ground: '#2c3156', window: '#ffd27a', stars: true, at: [900, 160] },
  },
} as const satisfies Record<string, Light>;
export type TimeOfDay = keyof typeof lights;

/** A sky with its sun or moon, and clouds or stars. */
export function sky({ sky: colors, sun, stars, at: [x, y] }: Light, dice: Dice): string {
  const heaven = shaded(0, 0, 1200, 800, ...colors);
  const light = glow(x, y, 330, sun, 0.55) + disc(x, y, stars ? 38 : 54, sun);
  const above = stars
    ? times(70, () => disc(dice(0, 1200), dice(0, 420), dice(8, 22) / 10, '#ffffff', dice(30, 90) / 100))
    : times(4, (index) => cloud(dice(60, 1100), 90 + index * 62 + dice(-20, 20), dice(60, 110) / 100));
  return heaven + above + light;
}

function cloud(x: number, y: number, size: number): string {
  const puff = (dx: number, dy: number, rx: number, ry: number) =>
    oval(x + dx * size, y + dy * size, rx * size, ry * size, '#ffffff', 0.3);
  return puff(0, 0, 110, 17) + puff(38, -13, 58, 18) + puff(-64, 14, 74, 10);
}
