import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isCalendarDate } from '../src/calendar-date.ts';
import { nightCount, nightsOf } from '../src/stay.ts';

const anyDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const anyStay = fc
  .tuple(anyDate, fc.integer({ min: 1, max: 60 }))
  .map(([checkIn, nights]) => ({ checkIn, checkOut: addDays(checkIn, nights), nights }));

test('a stay sleeps every date from arrival until before departure, once and in order', () => {
  fc.assert(
    fc.property(anyStay, ({ nights, ...stay }) => {
      const dates = nightsOf(stay);
      expect(dates).toHaveLength(nights);
      expect(nightCount(stay)).toBe(nights);
      expect([dates[0], addDays(dates.at(-1) ?? '', 1)]).toEqual([stay.checkIn, stay.checkOut]);
      expect(dates.every(isCalendarDate)).toBe(true);
      expect(dates).toEqual([...new Set(dates)].toSorted());
    }),
  );
});

test('stays that follow each other share no night and leave none out', () => {
  fc.assert(
    fc.property(anyStay, fc.integer({ min: 0, max: 60 }), ({ checkIn, checkOut, nights }, at) => {
      const middle = addDays(checkIn, Math.min(at, nights));
      const parts = [
        { checkIn, checkOut: middle },
        { checkIn: middle, checkOut },
      ];
      expect(parts.flatMap(nightsOf)).toEqual(nightsOf({ checkIn, checkOut }));
    }),
  );
});

test('adding days and counting them are each other’s undoing, over leap days and changes of the clock', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -4_000, max: 4_000 }), (date, days) => {
      const other = addDays(date, days);
      expect(daysBetween(date, other)).toBe(days);
      expect(addDays(other, -days)).toBe(date);
      expect(Math.sign(days)).toBe(other > date ? 1 : other < date ? -1 : 0);
    }),
  );
});
