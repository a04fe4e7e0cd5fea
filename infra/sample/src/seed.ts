import { readPostgresUrl } from '@holdfast/database/postgres-url';
import { seedSample } from './seed-sample.ts';

const startedAt = performance.now();
const { hotels, roomTypes, nights, ratePlans, users } = await seedSample(readPostgresUrl());
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(
  `sample data: added ${hotels} hotels, ${roomTypes} room types, ${nights} nights, ${ratePlans} rate plans, ${users} users (${seconds} s)`,
);
