import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { keepLanguage, type Language, loadMessages, locales } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

/** A language with its words. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
}

const LanguageContext = createContext<{ change(language: Language): Promise<void> }>({
  change: async () => {},
});

/** Changes the language of the pages. */
export const useLanguageChange = () => useContext(LanguageContext).change;

/** Speaks the chosen language to everything in it. */
export function LanguageProvider({
  first,
  children,
}: {
  readonly first: Speech;
  readonly children: ReactNode;
}) {
  const [{ language, messages }, speak] = useState(first);
  document.documentElement.lang = language;
  const change = useMemo(
    () => ({
      async change(next: Language) {
        const words = await loadMessages(next);
        keepLanguage(next);
        speak({ language: next, messages: words });
      },
    }),
    [],
  );
  return (
    <LanguageContext value={change}>
      <I18nProvider locale={locales[language]}>
        <IntlProvider
          locale={language}
          messages={messages}
          timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        >
          {children}
        </IntlProvider>
      </I18nProvider>
    </LanguageContext>
  );
}
