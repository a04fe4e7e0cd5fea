import { readPostgresUrl } from '@holdfast/database/postgres-url';
import { seedSample } from './seed-sample.ts';

const startedAt = performance.now();
const outcome = await seedSample(readPostgresUrl());
const added = Object.entries(outcome).map(([what, count]) => `${count} ${what}`);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`sample data: added ${added.join(', ')} (${seconds} s)`);
