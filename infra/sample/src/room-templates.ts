/** What each sampled hotel has: five room types. `priceFactor` is relative to the double room. */
export interface RoomTemplate {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly bedType: string;
  readonly maxGuests: number;
  readonly amenities: readonly string[];
  readonly priceFactor: number;
  /** The fewest and the most rooms of the type a hotel has. */
  readonly rooms: readonly [number, number];
}

export const roomTemplates: readonly RoomTemplate[] = [
  {
    slug: 'single',
    name: 'Single room',
    description: 'A quiet room for one, with a proper bed, a reading lamp and a desk by the window.',
    bedType: 'SINGLE',
    maxGuests: 1,
    amenities: ['wifi', 'desk'],
    priceFactor: 0.78,
    rooms: [4, 12],
  },
  {
    slug: 'double',
    name: 'Double room',
    description:
      'A queen-size bed between two lamps, a bathroom with a rain shower, and room for two open suitcases.',
    bedType: 'QUEEN',
    maxGuests: 2,
    amenities: ['wifi', 'desk', 'air-conditioning'],
    priceFactor: 1,
    rooms: [10, 30],
  },
  {
    slug: 'twin',
    name: 'Twin room',
    description: 'Two single beds with a small table between them, and an armchair for whoever wakes first.',
    bedType: 'TWIN',
    maxGuests: 2,
    amenities: ['wifi', 'desk', 'air-conditioning'],
    priceFactor: 1.04,
    rooms: [6, 18],
  },
  {
    slug: 'family',
    name: 'Family room',
    description:
      'A king-size bed for the grown-ups, and bunks behind a sliding door that children ask to come back to.',
    bedType: 'KING',
    maxGuests: 4,
    amenities: ['wifi', 'air-conditioning', 'refrigerator', 'crib'],
    priceFactor: 1.55,
    rooms: [3, 10],
  },
  {
    slug: 'suite',
    name: 'Suite',
    description: 'A living room with a sofa, a bedroom with a tall window, and a bath with a view.',
    bedType: 'KING',
    maxGuests: 3,
    amenities: ['wifi', 'air-conditioning', 'minibar', 'bathtub', 'lounge'],
    priceFactor: 2.4,
    rooms: [1, 5],
  },
];
