import { pagesConfig } from '@holdfast/ui/vite/pages-config';
import { defineConfig } from 'vite';

export default defineConfig(
  pagesConfig({ edgePort: 3000, locales: ['en-GB', 'en-US', 'de-DE'], port: 5173 }),
);
