import { describe, expect, test } from 'vitest';
import { type RecentSearch, readRecent, withSearch } from '../../../src/app/lodging/recent-searches.ts';

const lisbon: RecentSearch = {
  location: 'Lisbon',
  checkIn: '2027-06-10',
  checkOut: '2027-06-13',
  guests: 2,
  rooms: 1,
};

describe('readRecent', () => {
  test('reads what was kept', () => {
    expect(readRecent(JSON.stringify([lisbon]), '2027-06-10')).toEqual([lisbon]);
  });

  test('leaves out what begins in the past and what is no search', () => {
    const kept = [lisbon, { ...lisbon, location: '' }, { ...lisbon, checkOut: 'soon' }, null, 'Lisbon'];
    expect(readRecent(JSON.stringify(kept), '2027-06-11')).toEqual([]);
    expect(readRecent(JSON.stringify(kept), '2027-06-01')).toEqual([lisbon]);
  });

  test.each([null, 'not JSON', '{"location":"Lisbon"}'])('finds nothing in %j', (kept) => {
    expect(readRecent(kept, '2027-06-01')).toEqual([]);
  });
});

describe('withSearch', () => {
  test('puts the last first and keeps a place once, however it is written', () => {
    const rome = { ...lisbon, location: 'Rome' };
    const again = { ...lisbon, location: ' LISBON', guests: 3 };
    expect(withSearch([rome, lisbon], again)).toEqual([again, rome]);
  });

  test('keeps four', () => {
    const cities = ['Rome', 'Oslo', 'Paris', 'Berlin'].map((location) => ({ ...lisbon, location }));
    expect(withSearch(cities, lisbon).map(({ location }) => location)).toEqual([
      'Lisbon',
      'Rome',
      'Oslo',
      'Paris',
    ]);
  });
});
