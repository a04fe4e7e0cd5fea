/** A point on a map. */
export interface MapPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point that is marked. */
export interface MapSpot extends MapPoint {
  readonly id: string;
  /** What the mark shows. */
  readonly text: string;
  /** What the mark is called where it cannot be seen. */
  readonly label: string;
}

/** Where a map begins, and what is there. */
export interface MapCentre extends MapPoint {
  readonly name?: string;
}
