import { createOutageLog } from '@holdfast/outbox/outage-log';
import { createLogger } from '@holdfast/telemetry/logger';
import { expect, test } from 'vitest';
import { untilWritten } from '../src/until-written.ts';

test('what cannot be written is written later, and its absence told once', async () => {
  const told: string[] = [];
  const destination = { write: (line: string) => void told.push(JSON.parse(line).msg) };
  const logger = createLogger({ name: 'test' }, destination);
  const outage = createOutageLog(logger, 'the database', 'nothing is sent');
  let tries = 0;
  await untilWritten(async () => {
    tries += 1;
    if (tries < 3) throw new Error('away');
  }, outage);
  expect(tries).toBe(3);
  expect(outage.away).toBe(false);
  expect(told).toEqual(['the database is away: nothing is sent', 'the database is back']);
});
