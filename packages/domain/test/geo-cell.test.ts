import { expect, test } from 'vitest';
import { cellOf, cellsAround } from '../src/geo-cell.ts';

test('a point lies in a cell of one degree', () => {
  expect(cellOf({ latitude: 38.72, longitude: -9.14 })).toBe('geo_38_-10');
  expect(cellOf({ latitude: -0.1, longitude: 180 })).toBe('geo_-1_-180');
});

test('whatever lies in a circle lies in a cell around it, also across the 180th meridian and at the poles', () => {
  const centres = [
    { latitude: 38.72, longitude: -9.14 },
    { latitude: -17.9, longitude: 179.9 },
    { latitude: 69.9, longitude: -179.95 },
    { latitude: 89.5, longitude: 20 },
  ];
  for (const centre of centres) {
    const cells = new Set(cellsAround(centre, 50));
    for (let bearing = 0; bearing < 360; bearing += 5) {
      expect(cells).toContain(cellOf(pointAt(centre, bearing, 49.9)));
    }
  }
});

test('a circle of fifty kilometres touches few cells', () => {
  expect(cellsAround({ latitude: 38.72, longitude: -9.14 }, 50).length).toBeLessThanOrEqual(6);
});

/** Where one arrives that many kilometres away, on a sphere. */
function pointAt(from: { latitude: number; longitude: number }, bearingDegrees: number, km: number) {
  const rad = Math.PI / 180;
  const angle = km / 6_371;
  const bearing = bearingDegrees * rad;
  const latitude = Math.asin(
    Math.sin(from.latitude * rad) * Math.cos(angle) +
      Math.cos(from.latitude * rad) * Math.sin(angle) * Math.cos(bearing),
  );
  const longitude =
    from.longitude * rad +
    Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(from.latitude * rad),
      Math.cos(angle) - Math.sin(from.latitude * rad) * Math.sin(latitude),
    );
  const degrees = longitude / rad;
  return { latitude: latitude / rad, longitude: ((((degrees + 180) % 360) + 360) % 360) - 180 };
}
