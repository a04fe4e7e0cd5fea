import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** What differs between the sets of pages. */
export interface PagesOptions {
  /** Where the edge listens that serves the pages; `npm run dev` passes on to it what is not a page. */
  readonly edgePort: number;
  /** The languages of the pages, such as `de-DE`: React Aria's own words in others are left out. */
  readonly locales: readonly string[];
  /** Where `npm run dev` listens. */
  readonly port: number;
}

/** How every set of pages is built: hashed assets, nothing inline, each file beside its compressed forms. */
export function pagesConfig({ edgePort, locales, port }: PagesOptions): UserConfig {
  const edge = { target: `http://127.0.0.1:${edgePort}`, changeOrigin: true };
  return {
    plugins: [
      { ...optimizeLocales.vite({ locales: [...locales] }), enforce: 'pre' },
      tailwind(),
      react(),
      compression({ algorithms: ['gzip', 'brotliCompress'], threshold: 1024 }),
    ],
    build: {
      target: 'baseline-widely-available',
      // A picture or font inside a style sheet would need an exception in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // What all pages need is one file, what several need another: dozens of small ones compress worse, and asking
      // for each takes a slow phone 10 ms.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'base',
                test: /node_modules\/(react|react-dom|scheduler|@tanstack|use-intl|intl-messageformat|@formatjs|openapi-fetch)\//,
                priority: 1,
              },
              { name: 'parts', minShareCount: 3 },
            ],
          },
        },
      },
    },
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      proxy: { '/api': edge, '/support/v1': edge, '/admin/v1': edge, '/media': edge },
    },
  };
}
