/** Light or dark: Office's theme where it tells one, else the system's. Forced colours are the browser's own. */
import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Perceived brightness of '#RRGGBB' below a half (ITU-R BT.601 weights). */
const isDark = (color: string): boolean | null => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
};

/** `null` where Office tells no theme: Excel on the web, and outside Office. */
const officeIsDark = (): boolean | null => {
  const color = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  return color ? isDark(color) : null;
};

const systemTheme = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  const query = systemTheme();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const useTheme = (): Theme => {
  const systemIsDark = useSyncExternalStore(subscribe, () => systemTheme().matches);
  return (officeIsDark() ?? systemIsDark) ? webDarkTheme : webLightTheme;
};
