/** The first names Lisbon's first hotel, which README and demonstration book. */
export const hotelNames: readonly string[] = [
  'Harbour',
  'Meridian',
  'Lantern',
  'Alder',
  'Belvedere',
  'Quayside',
  'Juniper',
  'Old Mint',
  'Northgate',
  'Terrace',
  'Almond',
  'Signal House',
  'Kestrel',
];

export const streets: readonly string[] = [
  'Station Road',
  'Market Street',
  'Garden Lane',
  'River Walk',
  'Castle Street',
  'Mill Road',
  'Cathedral Square',
  'Orchard Avenue',
];

/** From what every hotel has to what few have. */
export const hotelAmenities: readonly string[] = [
  'wifi',
  'reception-24h',
  'breakfast',
  'bar',
  'restaurant',
  'gym',
  'parking',
  'pool',
  'spa',
];
