import type { en } from './en.ts';
import type { Language } from './languages.ts';

/** Every language has the words that English has. */
export type Messages = typeof en;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
