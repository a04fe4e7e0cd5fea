import { diceOf, onSheet } from './brush.ts';
import { balcony, breakfast, lobby, type Place, pool } from './indoors.ts';
import { lights, type TimeOfDay } from './light.ts';
import { outside, type Scheme } from './outside.ts';
import { bedroom, besideBed, type RoomKind } from './rooms.ts';
import { type Surrounding, surroundings } from './scenery.ts';

/** A picture to be drawn, and what is to be seen on it, for those who do not see it. */
export interface Picture {
  readonly caption: string;
  readonly svg: string;
}

/** What hotels with the same surrounding choose their pictures from. */
export interface Album {
  readonly outside: readonly Picture[];
  readonly lobby: readonly Picture[];
  readonly balcony: readonly Picture[];
  readonly pool: Picture;
  readonly breakfast: Picture;
  readonly rooms: Readonly<Record<RoomKind, readonly [Picture, Picture]>>;
}

// biome-ignore format: a table of colours
const schemes: Readonly<Record<Surrounding, readonly [Scheme, Scheme]>> = {
  city: [
    { wall: '#f3e3cf', accent: '#c8553d', second: '#2f6b73', wood: '#a9744f' },
    { wall: '#e6e4f0', accent: '#3f4f8c', second: '#cf7f5a', wood: '#96745c' },
  ],
  coast: [
    { wall: '#e9f0ec', accent: '#2d7f86', second: '#d9a441', wood: '#a07a58' },
    { wall: '#f7ebd9', accent: '#d9714e', second: '#3a86a0', wood: '#b98d62' },
  ],
  oldtown: [
    { wall: '#f4dcd6', accent: '#8c4a6b', second: '#4f7d6b', wood: '#b3805e' },
    { wall: '#f2e4bd', accent: '#a8503c', second: '#587a8c', wood: '#8f6a4c' },
  ],
  alpine: [
    { wall: '#e8e2d6', accent: '#9b4a3a', second: '#4d6b5a', wood: '#9a6b45' },
    { wall: '#dfe6ea', accent: '#35608a', second: '#c98b4e', wood: '#8a6446' },
  ],
  desert: [
    { wall: '#f1d9b5', accent: '#a8573a', second: '#3c7a78', wood: '#94663f' },
    { wall: '#f5e6d3', accent: '#5f5a93', second: '#d1904f', wood: '#a2744d' },
  ],
};

const views: Readonly<Record<Surrounding, string>> = {
  city: 'the skyline',
  coast: 'the sea',
  oldtown: 'the old town by the river',
  alpine: 'the mountains and the lake',
  desert: 'domes and dunes',
};

const hours: Readonly<Record<TimeOfDay, string>> = {
  morning: 'in the morning',
  noon: 'at noon',
  evening: 'at sunset',
  night: 'at night',
};

const bedsOf: Readonly<Record<RoomKind, readonly [string, string]>> = {
  single: ['A single bed with a bedside lamp', 'A desk with a lamp and a laptop'],
  double: ['A queen-size bed between two lamps', 'The bathroom, with a rain shower and a bath'],
  twin: ['Two single beds with a small table between them', 'An armchair under a reading lamp'],
  family: ['A king-size bed, and a single bed beside it', 'Bunks with a ladder, and a ball on the rug'],
  suite: ['A king-size bed and a tall window', 'The living room, with a sofa and pictures'],
};

const kinds = Object.keys(bedsOf) as RoomKind[];

/** Draws the pictures of all surroundings; the same ones every time. */
export function drawAlbums(): Readonly<Record<Surrounding, Album>> {
  const albums = surroundings.map(
    (surrounding, index) => [surrounding, drawAlbum(surrounding, index * 100)] as const,
  );
  return Object.fromEntries(albums) as Record<Surrounding, Album>;
}

function drawAlbum(surrounding: Surrounding, seed: number): Album {
  const view = views[surrounding];
  const [first, second] = schemes[surrounding];
  const place = (hour: TimeOfDay, scheme: Scheme, number: number): Place => ({
    ...{ surrounding, scheme, light: lights[hour], dice: diceOf(seed + number) },
  });
  const picture = (caption: string, drawing: string): Picture => ({ caption, svg: onSheet(drawing) });
  const outsides = (['noon', 'evening', 'morning', 'night'] as const).map((hour, number) => {
    const scheme = number % 2 === 0 ? first : second;
    const drawing = outside(surrounding, lights[hour], scheme, diceOf(seed + number));
    return picture(`The hotel ${hours[hour]}, before ${view}`, drawing);
  });
  const rooms = kinds.map((kind, number) => {
    const hour = (['morning', 'noon', 'evening'] as const)[number % 3] ?? 'noon';
    const [bed, beside] = bedsOf[kind];
    const scheme = number % 2 === 0 ? first : second;
    return [
      kind,
      [
        picture(`${bed}; the window looks onto ${view}`, bedroom(kind, place(hour, scheme, 20 + number))),
        picture(beside, besideBed(kind, place(hour, scheme, 30 + number))),
      ],
    ] as const;
  });
  return {
    outside: outsides,
    lobby: [
      picture(`The lobby, with a sofa and windows onto ${view}`, lobby(place('noon', first, 10))),
      picture(
        `The lobby in the evening, with ${view} behind its windows`,
        lobby(place('evening', second, 11)),
      ),
    ],
    balcony: [
      picture(
        `${sentence(view)}, seen from a balcony ${hours.evening}`,
        balcony(place('evening', first, 12)),
      ),
      picture(
        `${sentence(view)}, seen from a balcony ${hours.morning}`,
        balcony(place('morning', second, 13)),
      ),
    ],
    pool: picture(`The pool, with loungers under parasols, before ${view}`, pool(place('noon', first, 14))),
    breakfast: picture(
      'Breakfast by the window: coffee, croissants, juice and fruit',
      breakfast(place('morning', second, 15)),
    ),
    rooms: Object.fromEntries(rooms) as unknown as Album['rooms'],
  };
}

const sentence = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
