import { pagesConfig } from '@holdfast/ui/vite/pages-config';
import { defineConfig } from 'vite';

export default defineConfig(pagesConfig({ edgePort: 3300, locales: ['en-GB', 'en-US'], port: 5175 }));
