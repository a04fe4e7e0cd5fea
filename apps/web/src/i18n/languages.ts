import type { Messages } from './messages.ts';

/** The languages of the web app and how each writes dates and money. */
export const locales = { en: 'en-GB', de: 'de-DE' } as const;
export type Language = keyof typeof locales;
export const languages = Object.keys(locales) as Language[];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

const storageKey = 'holdfast.language';

/** What was chosen on this device, else the first of the browser's that there is, else English. */
export function chosenLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages];
  for (const text of wanted) {
    const found = languages.find((language) => text?.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** Keeps the choice on this device. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
}

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
};

/** All words of a language. */
export function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}
