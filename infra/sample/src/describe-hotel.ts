import type { Surrounding } from './pictures/scenery.ts';

/** What a description is made of. */
export interface Described {
  readonly index: number;
  readonly city: string;
  readonly stars: number;
  readonly surrounding: Surrounding;
  readonly amenities: readonly string[];
}

type Sentence = (city: string) => string;

// biome-ignore format: a table of sentences
const openings: Readonly<Record<Surrounding, readonly Sentence[]>> = {
  city: [
    (city) => `A tall house in the middle of ${city}, with the skyline at its windows and the underground two minutes from the door.`,
    (city) => `Between offices and theatres, this is where ${city} comes to meet: people, papers and coffee from seven in the morning.`,
    (city) => `Once the headquarters of a shipping line, now a calm address above the busiest streets of ${city}.`,
  ],
  coast: [
    (city) => `The water begins across the promenade: on the seaside of ${city}, every second room of this light-filled house has it in view.`,
    (city) => `Awnings, sea air and a terrace that catches the last sun. ${city} is a short tram ride away and feels much further.`,
    (city) => `A white house above the bay of ${city}, where sails pass the breakfast room and evenings end late on the balconies.`,
  ],
  oldtown: [
    (city) => `Two merchants’ houses joined into one, on a lane that leads down to the river and the old town of ${city}.`,
    (city) => `Behind a painted façade in the oldest quarter of ${city}: creaking stairs, high ceilings and a courtyard with a lemon tree.`,
    (city) => `Church bells, cobbles and a bridge at the end of the street. You see most of ${city} from here without taking a single bus.`,
  ],
  alpine: [
    (city) => `Snow on the peaks, wood in the stove: a house for walkers and readers on the edge of ${city}, with the lake below.`,
    (city) => `From the terrace you look at mountains, from the other side at the roofs of ${city}. Few hotels have to choose so little.`,
    (city) => `Pine, stone and wool, put together by somebody with patience. The trails begin behind the house and ${city} before it.`,
  ],
  desert: [
    (city) => `Thick walls keep the rooms cool, and a garden keeps out the noise: a courtyard house in the warm light of ${city}.`,
    (city) => `Domes in front, dunes behind. At sunset the roof, and with it all ${city}, belongs to whoever comes up with a glass of mint tea.`,
    (city) => `A caravan inn of old ${city}, rebuilt around its well, with arches for shade and lanterns for the evening.`,
  ],
};

const offers: Readonly<Record<string, string>> = {
  spa: 'The spa has two treatment rooms, a sauna and a bench on which nobody talks.',
  pool: 'The pool is heated in spring and autumn, and its loungers stand under parasols.',
  gym: 'A small gym is open around the clock.',
  restaurant: 'The restaurant cooks a short menu that changes with the market.',
  parking: 'Cars sleep in a garage below the house.',
};

// biome-ignore format: a list of sentences
const closings: readonly string[] = [
  'The desk is staffed day and night by people who live here and like to be asked.',
  'Breakfast lasts until eleven, since nobody should hurry on a journey.',
  'The rooms differ in size and shape, never in the quality of the beds.',
  'The family that runs it lives on the top floor and knows most guests by name.',
  'Bicycles can be borrowed, and so can umbrellas.',
];

/** A few sentences on a hotel: where it is, what it has, how it is run. */
export function describeHotel({ index, city, stars, surrounding, amenities }: Described): string {
  const opening = openings[surrounding][index % 3] ?? openings[surrounding][0];
  const best = Object.entries(offers).flatMap(([amenity, text]) =>
    amenities.includes(amenity) ? [text] : [],
  );
  const offered = best.slice(0, stars - 2);
  return [opening?.(city), ...offered, closings[index % closings.length]].join(' ');
}
