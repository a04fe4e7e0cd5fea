import { defineConfig } from 'prisma/config';

// The address is for Prisma's own CLI; `npm run db:migrate` has its own way to it.
export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.SEARCH_DATABASE_URL ?? '' },
});
