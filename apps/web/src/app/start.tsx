import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { App } from './app.tsx';
import { router } from './router.tsx';

/** Shows the pages once the one that is asked for is there with its words. */
export async function start(language: Language, loading: Promise<Messages>): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  const [messages] = await Promise.all([loading, router.load()]);
  createRoot(root).render(
    <StrictMode>
      <App first={{ language, messages }} />
    </StrictMode>,
  );
}
