import './main.css';
import { chosenTheme, showTheme } from '@holdfast/ui/session/theme';
import { pageAt, pages } from './app/pages.ts';
import { chosenLanguage, loadMessages } from './i18n/languages.ts';

showTheme(chosenTheme());
// The page that is asked for and its words start to load now, beside what every page needs rather than after it.
const page = pageAt(location.pathname);
// Where it does not arrive, the router meets the failure again and says so.
if (page !== undefined) pages[page]().catch(() => {});
const language = chosenLanguage();
const messages = loadMessages(language);
const { start } = await import('./app/start.tsx');
await start(language, messages);
