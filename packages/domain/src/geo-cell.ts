/** A point on the map, in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const kmPerDegree = 111.2;

/** The cell of one degree by one degree in which a point lies, such as `geo_38_-10`. */
export function cellOf({ latitude, longitude }: Coordinates): string {
  return nameOf(Math.floor(latitude), Math.floor(longitude));
}

/** Every cell that a circle may touch; a few more than it does near the poles and across the 180th meridian. */
export function cellsAround({ latitude, longitude }: Coordinates, radiusKm: number): string[] {
  const height = radiusKm / kmPerDegree;
  const south = Math.max(-90, Math.floor(latitude - height));
  const north = Math.min(90, Math.floor(latitude + height));
  const widest = Math.max(Math.abs(latitude - height), Math.abs(latitude + height));
  const width = widest >= 89 ? 180 : Math.min(180, height / Math.cos((widest * Math.PI) / 180));
  const cells = new Set<string>();
  for (let row = south; row <= north; row += 1) {
    for (let column = Math.floor(longitude - width); column <= Math.floor(longitude + width); column += 1) {
      cells.add(nameOf(row, column));
    }
  }
  return [...cells];
}

function nameOf(row: number, column: number): string {
  return `geo_${row}_${((((column + 180) % 360) + 360) % 360) - 180}`;
}
