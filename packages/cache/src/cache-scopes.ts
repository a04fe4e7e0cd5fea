/** What a hotel's page is made from: its description, photos, room types and rating. */
export const hotelScope = (hotelId: string) => `hotel:${hotelId}`;

/** What a hotel has free in a month (`YYYY-MM`), and for how much. */
export const availabilityScope = (hotelId: string, month: string) => `availability:${hotelId}:${month}`;

/** What can be found in a cell of the map by whoever sleeps there on a night (`YYYY-MM-DD`). */
export const staysScope = (cell: string, night: string) => `stays:${cell}:${night}`;
