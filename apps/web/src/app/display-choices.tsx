import { NativeSelect } from '@holdfast/ui/native-select';
import { chooseTheme, chosenTheme, type Theme, themes } from '@holdfast/ui/session/theme';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { type Language, languageNames, languages } from '../i18n/languages.ts';
import { useLanguageChange } from './language-context.tsx';

/** Language and light or dark, kept on this device. */
export function DisplayChoices() {
  const t = useTranslations('app');
  const [theme, setTheme] = useState(chosenTheme);
  const changeLanguage = useLanguageChange();
  return (
    <div className="flex flex-wrap gap-4">
      <NativeSelect
        label={t('language')}
        options={languages.map((id) => ({ id, label: languageNames[id] }))}
        value={useLocale()}
        onChange={(key) => void changeLanguage(key as Language)}
        className="w-40"
      />
      <NativeSelect
        label={t('theme')}
        options={themes.map((id) => ({ id, label: t(`themes.${id}`) }))}
        value={theme}
        onChange={(key) => {
          setTheme(key as Theme);
          chooseTheme(key as Theme);
        }}
        className="w-44"
      />
    </div>
  );
}
