import { useState } from 'react';
import { chooseTheme, chosenTheme, type Theme, themes } from '../session/theme.ts';

const names: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' };

/** Light or dark, kept on this device. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <select
      aria-label="Colours"
      value={theme}
      onChange={({ target }) => {
        setTheme(target.value as Theme);
        chooseTheme(target.value as Theme);
      }}
      className="min-h-9 rounded-control border border-line-strong bg-surface px-1 text-sm text-ink"
    >
      {themes.map((id) => (
        <option key={id} value={id}>
          {names[id]}
        </option>
      ))}
    </select>
  );
}
