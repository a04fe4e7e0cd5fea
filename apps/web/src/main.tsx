import './main.css';
import { chosenTheme, showTheme } from '@holdfast/ui/session/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { router } from './app/router.tsx';
import { chosenLanguage, loadMessages } from './i18n/languages.ts';

showTheme(chosenTheme());
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
const language = chosenLanguage();
// The page that is asked for loads beside the words it is written in.
const [messages] = await Promise.all([loadMessages(language), router.load()]);
createRoot(root).render(
  <StrictMode>
    <App first={{ language, messages }} />
  </StrictMode>,
);
